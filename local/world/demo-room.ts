import { DINGTALK_ROOM, STAFF_ROOM } from './demo-shop';
import { DingtalkRobot } from './robots/dingtalk';
import { startRobots, type RunningRobots, type StartRobotsOptions } from './robots/start-robots';
import { WecomRobot } from './robots/wecom';

/** The robot of the room in which the demo shop's staff are told, and DingTalk's beside it, on a real socket. */
export function startDemoRoom(options: Omit<StartRobotsOptions, 'robots'>): Promise<RunningRobots> {
  return startRobots({ ...options, robots: [new WecomRobot(STAFF_ROOM), new DingtalkRobot(DINGTALK_ROOM)] });
}
