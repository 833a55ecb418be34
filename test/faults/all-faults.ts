import { duplicatePush } from './f01-duplicate-push';
import { otherBytes } from './f02-other-bytes';
import { anyOrder } from './f03-any-order';
import { lostNodes } from './f04-lost-nodes';
import { corrections } from './f05-corrections';
import { wrongSignature } from './f06-wrong-signature';
import { replay } from './f07-replay';
import { hugeBodies } from './f08-huge-bodies';
import { malformed } from './f09-malformed';
import { charsets } from './f10-charsets';
import { writtenTimes } from './f11-written-times';
import { sourceWeather } from './f12-source-weather';
import { crashPoints } from './f13-crash-points';
import { killedWriters } from './f14-killed-writers';
import { tornLog } from './f14-torn-log';
import { manyWorkers } from './f15-many-workers';
import { twoAtOnce } from './f16-two-at-once';
import { watchedAtOnce } from './f16-watched-at-once';
import { databaseFails } from './f17-database-fails';
import { answerLost } from './f18-answer-lost';
import { fewerAccepts } from './f19-fewer-accepts';
import { wechatRefuses } from './f20-wechat-refuses';
import { jumpingClock } from './f21-jumping-clock';
import { watchedUnderJumps } from './f21-watched-under-jumps';
import { threeDays } from './f37-three-days';
import type { Fault } from './fault';
import { transfersAtOnce } from './transfers-at-once';
import { yearOfBudgets } from './year-of-budgets';

/** What `npm run faults` runs, and the tests with few rounds. */
export const FAULTS: readonly Fault[] = [
  duplicatePush,
  otherBytes,
  anyOrder,
  lostNodes,
  corrections,
  wrongSignature,
  replay,
  hugeBodies,
  malformed,
  charsets,
  writtenTimes,
  sourceWeather,
  crashPoints,
  killedWriters,
  tornLog,
  manyWorkers,
  twoAtOnce,
  watchedAtOnce,
  databaseFails,
  answerLost,
  fewerAccepts,
  wechatRefuses,
  jumpingClock,
  watchedUnderJumps,
  threeDays,
  yearOfBudgets,
  transfersAtOnce,
];
