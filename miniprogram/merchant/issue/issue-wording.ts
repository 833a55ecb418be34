import type { Reader } from '../../format/reader';
import type { Words } from '../../i18n/index';
import type { WorkbenchWords } from '../bench/workbench-words';
import type { IssueWords } from './issue-words';

/** How the issue page is worded, and when it is now. */
export interface IssueWording {
  reader: Reader;
  timeline: Words['timeline'];
  workbench: WorkbenchWords;
  issueWords: IssueWords;
}
