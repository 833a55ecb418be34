/** Why the demo does not start, in a line for the person who started it. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}

const PORT_TAKEN = '端口被占用了，换一个再来：npm start -- --port 9000';

/** What to print when starting failed: a plain line where the person can do something, everything where we have to. */
export function refusalLine(error: unknown): unknown {
  if (error instanceof StartRefusal) return error.message;
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' ? PORT_TAKEN : error;
}
