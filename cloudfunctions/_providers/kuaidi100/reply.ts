import type { HttpAnswer } from '../../_core/http-answer';
import { jsonReply } from '../http-reply';

/** kuaidi100 takes this for a push that arrived. */
export function acknowledge(): HttpAnswer {
  return jsonReply(200, { result: true, returnCode: '200', message: '成功' });
}

/** The same form with the reason. kuaidi100 reads the body and sends the push again, three times, some half an hour apart. */
export function refuse(reason: string): HttpAnswer {
  return jsonReply(200, { result: false, returnCode: '500', message: reason });
}
