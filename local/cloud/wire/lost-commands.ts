import { CloudError } from '../cloud-error';
import { isPlainObject } from '../store/document';

/** What a `db.command` is made of when wx-server-sdk sends it as it is instead of what it stands for. */
const COMMAND = ['fieldName', 'operands', 'operator'];

/**
 * wx-server-sdk forgets to encode commands in some places, for example in `_.all([_.elemMatch({n: _.gt(5)})])`. A server sees an
 * object with these three fields, which nothing matches: nobody is told.
 *
 * @throws CloudError INVALID_PARAM when one is in what was sent
 */
export function checkLostCommands(value: unknown, path: string): void {
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      checkLostCommands(item, `${path}.${String(i)}`);
    });
  } else if (isPlainObject(value)) {
    if (Object.keys(value).sort().join() === COMMAND.join()) throw lost(String(value['operator']), path);
    for (const [name, item] of Object.entries(value)) checkLostCommands(item, `${path}.${name}`);
  }
}

function lost(operator: string, path: string): CloudError {
  return new CloudError(
    'INVALID_PARAM',
    `local cloud: wx-server-sdk did not encode the command ${operator} at ${path}: write $${operator} by hand there`,
  );
}
