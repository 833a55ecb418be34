import type { WireRequest } from '../vendors/wire';

/** A chat's robot as the world plays it: no sockets, and no clock but the one it is told. Times are epoch ms. */
export interface Robot {
  /** The chat as people know it: 企业微信. */
  name: string;
  /** Where it is in the real world, for example https://oapi.dingtalk.com. */
  origin: string;
  /** Where it takes messages there. */
  path: string;
  answer(request: WireRequest, now: number): RobotAnswer;
}

/** The text that it took, or why it took none. */
export type RobotAnswer = { taken: string } | { fault: RobotFault };

/** The chat's code and its words for it. */
export type RobotFault = readonly [errcode: number, errmsg: string];
