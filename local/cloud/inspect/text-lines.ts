import type { DestinationStream } from 'pino';

interface Line {
  time: string;
  level: string;
  msg: string;
  stack?: string;
}

/** Where the time of day stands in an ISO time. */
const TIME_OF_DAY = [11, 19] as const;

/** Takes pino's lines of JSON and writes them for people: time, level when it is no usual line, what, and a stack below it. */
export function textLines(out: DestinationStream): DestinationStream {
  return {
    write: (json) => {
      const { time, level, msg, stack } = JSON.parse(json) as Line;
      const head = [time.slice(...TIME_OF_DAY), ...(level === 'info' ? [] : [level]), msg].join(' ');
      const [, ...below] = stack?.split('\n') ?? [];
      out.write([head, ...below].join('\n') + '\n');
    },
  };
}
