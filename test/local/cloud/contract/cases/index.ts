import type { ContractCase } from '../contract-case';
import { AGGREGATE_CASES } from './aggregates';
import { QUERY_CASES } from './queries';
import { READING_CASES } from './reading';
import { REFUSAL_CASES } from './refusals';
import { TRANSACTION_CASES } from './transactions';
import { UPDATE_CASES } from './updates';
import { WRITE_CASES } from './writes';

/** The cases by family; a family is one run of the function. */
export const FAMILIES: Readonly<Record<string, readonly ContractCase[]>> = {
  queries: QUERY_CASES,
  reading: READING_CASES,
  writes: WRITE_CASES,
  updates: UPDATE_CASES,
  aggregates: AGGREGATE_CASES,
  transactions: TRANSACTION_CASES,
  refusals: REFUSAL_CASES,
};
