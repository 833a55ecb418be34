import { PRODUCTION_LIMITS } from '../limits';

const limits = Object.entries(PRODUCTION_LIMITS)
  .map(([name, value]) => `                         ${name}   (${value})`)
  .join('\n');

/** `--help` */
export const USAGE = `local-cloud: CloudBase (微信云开发) on this machine. Functions run with the real wx-server-sdk.

  npm run local-cloud -- --functions DIR --database FILE [--data DIR] [--port P]
  npm run local-cloud --silent -- export --data DIR > data.jsonl
  npm run local-cloud -- import --data DIR --database FILE < data.jsonl

What runs
  --functions DIR      built functions: DIR/<name>/index.js, and config.json for its timer and permissions
  --database FILE      database.json: collections, indexes, permissions; nothing else exists
  --base FILE          cloudbaserc.json: timeouts, memory, names of environment variables
  --env-file FILE      NAME=value lines: the values of environment variables
  --events FILE        which function WeChat's message push tells of what
  --replies FILE       what interfaces of cloud.openapi answer that are not modelled

Where
  --data DIR           what stays: documents, files, books, clock   (.local-cloud)
  --port P             on 127.0.0.1; 0 takes any that is free   (8788)
  --durable            a write is on the disk before it is answered

How strict
  --strict             refuse what the plan would throttle
  --unindexed WHAT     queries that no index serves: warn or refuse   (warn; refuse where CI is set)
  --limit NAME=N       another limit than production's, as often as needed:
${limits}

Time
  --clock WHEN         now, or an ISO time; kept data go on where their clock was   (now)
  --speed N            cloud seconds a real second
  --paused             the clock stands still until POST /__clock moves it

  --logs FORM          lines on standard output: text or json   (text)
  --help               this`;
