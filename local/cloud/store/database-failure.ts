import { CloudError } from '../cloud-error';

/** What MongoDB answers when a value does not fit what is done with it. */
export function failed(message: string): CloudError {
  return new CloudError('DATABASE_REQUEST_FAILED', message);
}
