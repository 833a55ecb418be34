import { CloudError } from '../cloud-error';
import { DataFolderInUse } from '../store/held-folder';
import { LinesRefused } from '../store/lines-reading';

/** Why the command does not do what it was asked, in a line that says what to do. */
export class CliRefusal extends Error {
  override readonly name = 'CliRefusal';
}

/** What to print: a plain line where the person can do something, everything where it is this program's fault. */
export function refusalText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof DataFolderInUse)
    return `${error.message}: close that one (Ctrl+C where it runs), or take another folder with --data`;
  if (error instanceof CloudError) return `${error.message}: mend the documents, or the index in --database`;
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'the port is taken: take another with --port, or --port 0 for any that is free';
  return isOurs(error) ? error.message : (error.stack ?? error.message);
}

/** A wrong configuration is a plain Error that names what is wrong; anything else is a bug. */
function isOurs(error: Error): boolean {
  return error instanceof CliRefusal || error instanceof LinesRefused || error.name === 'Error';
}
