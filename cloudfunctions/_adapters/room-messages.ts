import type { Clock, Http, RoomMessage, SendOutcome, StaffRoom } from '../_ports';
import { dingtalkRobot } from './dingtalk-robot';
import { roomOutcome } from './room-outcome';
import { roomText } from './room-text';
import type { StaffRobot } from './staff-robot';
import { wecomRobot } from './wecom-robot';

/** Messages to rooms of staff. Where they go is written in this house: a room brings its key, never an address. */
export function roomMessages({ http, clock }: { http: Http; clock: Clock }) {
  return async ({ room, title, lines }: RoomMessage): Promise<SendOutcome> => {
    const robot = robotOf(room);
    const text = roomText(title, lines, robot.mostBytes);
    return roomOutcome(await http.send(robot.requestOf(text, clock.now())), robot.refusals);
  };
}

const robotOf = (room: StaffRoom): StaffRobot => (room.kind === 'wecom' ? wecomRobot(room) : dingtalkRobot(room));
