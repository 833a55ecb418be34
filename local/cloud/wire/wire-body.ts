import { CloudError } from '../cloud-error';
import type { Stage } from '../aggregate/aggregate';
import { isPlainObject, parseDocument, type Document } from '../store/document';
import { checkLostCommands } from './lost-commands';
import { checkSent } from './sent-values';
import { resolveServerDates } from './server-date';

/** One call of wx-server-sdk, as it comes over the wire. */
export class WireBody {
  constructor(
    private readonly fields: Document,
    private readonly now: number,
  ) {}

  get action(): string {
    return this.text('action');
  }

  get collection(): string {
    return this.text('collectionName');
  }

  has(name: string): boolean {
    return this.fields[name] !== undefined;
  }

  /** As it was sent. */
  sent(name: string): unknown {
    return this.fields[name];
  }

  text(name: string): string {
    const value = this.fields[name];
    if (typeof value !== 'string') throw invalid(`${name}: a text is expected`);
    return value;
  }

  flag(name: string): boolean {
    return this.fields[name] === true;
  }

  /** A whole number from 0 on, or undefined when it was not sent. */
  number(name: string): number | undefined {
    const value = this.fields[name];
    if (value === undefined) return undefined;
    if (!Number.isInteger(value) || (value as number) < 0) throw invalid(`${name}: a whole number is expected`);
    return value as number;
  }

  /** A document sent as EJSON text, server dates resolved; empty when it was not sent. */
  document(name: string): Document {
    return this.has(name) ? this.parse(name, this.text(name)) : {};
  }

  documents(name: string): Document[] {
    return this.list(name).map((value) => {
      if (typeof value !== 'string') throw invalid(`${name}: texts are expected`);
      return this.parse(name, value);
    });
  }

  list(name: string): unknown[] {
    const values = this.fields[name];
    if (!Array.isArray(values)) throw invalid(`${name}: a list is expected`);
    return values;
  }

  /** An aggregate's stages, `[{stageKey, stageValue: EJSON}]`; a stage's value need not be an object. */
  stages(): Stage[] {
    const values = this.fields['stages'];
    if (!Array.isArray(values)) throw invalid('stages: a list is expected');
    return values.map((stage: unknown) => {
      if (!isPlainObject(stage)) throw invalid('stages: objects are expected');
      const { stageKey, stageValue } = stage;
      if (typeof stageKey !== 'string' || typeof stageValue !== 'string') throw invalid('stages: texts are expected');
      return { name: stageKey, value: this.value('stage', stageValue) };
    });
  }

  private parse(name: string, text: string): Document {
    const value = this.value(name, text);
    if (!isPlainObject(value)) throw invalid(`${name}: an object is expected`);
    return value;
  }

  private value(name: string, text: string): unknown {
    checkSent(
      reading(name, () => JSON.parse(text) as unknown),
      name,
    );
    const { value } = reading(name, () => parseDocument(`{"value":${text}}`));
    checkLostCommands(value, name);
    return resolveServerDates(value, this.now);
  }
}

function reading<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw invalid(`${name}: not EJSON (${String(error)})`);
  }
}

function invalid(message: string): CloudError {
  return new CloudError('INVALID_PARAM', message);
}
