import type { TrueTrack } from '../../truth';
import type { Push } from '../deliveries';
import { hasEnded } from '../has-ended';
import { kuaidi100PushSignature } from '../signatures';
import { COMPANIES } from './codes';
import type { Wanted } from './kuaidi100-desk';
import { trackJson, type TrackStyle } from './track';

const DAY_MS = 24 * 3_600_000;
const EMPTY_MS = 3 * DAY_MS;
const UNCHANGED_MS = 60 * DAY_MS;

/** A subscription as kuaidi100 works on it. */
export interface Followed extends Wanted {
  /** When it began, epoch ms. */
  since: number;
  changedAt: number;
  /** Scans that were told, those from abroad among them. */
  told: number;
  /** The code it was subscribed with, where kuaidi100 has put another in its place. */
  comOld?: string;
}

/** What a push says. */
export interface Message {
  status: 'polling' | 'shutdown' | 'abort' | 'updateall';
  message: string;
  /** The right code, in the abort that announces it. */
  comNew?: string;
}

/** What there is to say about a number now; undefined for nothing. */
export function messageOf(followed: Followed, track: TrueTrack | undefined, now: number): Message | undefined {
  const scans = scansFor(followed, track);
  const { told, since, changedAt } = followed;
  if (scans.all > told)
    return scans.hasEnded ? { status: 'shutdown', message: '' } : { status: 'polling', message: '' };
  if (scans.all === 0 && now - since >= EMPTY_MS) return afterNothing(followed, track);
  if (scans.all > 0 && now - changedAt >= UNCHANGED_MS) return { status: 'abort', message: '60天无变化' };
  return undefined;
}

/** Three days without a record: another carrier's number, or nobody's. With `interCom` kuaidi100 does not look whose. */
function afterNothing({ com, interCom }: Followed, track: TrueTrack | undefined): Message {
  const comNew = track && track.scans.length > 0 ? COMPANIES[track.carrier] : undefined;
  const message = '3天查询无记录';
  if (interCom || comNew === undefined || comNew === com) return { status: 'abort', message };
  return { status: 'abort', message, comNew };
}

/** What kuaidi100 has under the code that was subscribed. */
export function scansFor({ com, interCom }: Pick<Followed, 'com' | 'interCom'>, track: TrueTrack | undefined) {
  const mine = track && COMPANIES[track.carrier] === com ? track : undefined;
  const home = mine?.scans ?? [];
  const abroad = interCom ? mine?.abroad : undefined;
  const there = abroad ? abroad.scans : [];
  return { home, abroad, all: home.length + there.length, hasEnded: hasEnded(home) || hasEnded(there) };
}

/** The push that says it. */
export function pushOf(followed: Followed, track: TrueTrack | undefined, message: Message): Push {
  return toPush(followed, scansFor(followed, track), message);
}

/** An older snapshot of the same: without the newest scan at home. */
export function olderPushOf(followed: Followed, track: TrueTrack | undefined): Push | undefined {
  const { home, abroad } = scansFor(followed, track);
  if (home.length < 2) return undefined;
  return toPush(followed, { home: home.slice(0, -1), abroad }, { status: 'polling', message: '' });
}

type Scans = Pick<ReturnType<typeof scansFor>, 'home' | 'abroad'>;

function toPush(followed: Followed, { home, abroad }: Scans, said: Message): Push {
  const { com, num, callbackUrl, salt } = followed;
  const { status, message } = said;
  const lastResult = trackJson({ com, nu: num }, home, styleOf(followed));
  const destResult = destResultOf(followed, abroad);
  const param = JSON.stringify({
    ...{ status, billstatus: '', message, ...correctionOf(followed, said), lastResult },
    ...(destResult && { destResult }),
  });
  return {
    url: callbackUrl,
    form: (bytesOf) => ({ param, ...(salt !== '' && { sign: kuaidi100PushSignature(bytesOf(param), salt) }) }),
    told: [{ waybillNo: num, scans: home.length, ...(abroad && { abroad: abroad.scans.length }), status }],
  };
}

function correctionOf({ com, comOld, interCom }: Followed, { comNew = '' }: Message): object {
  const autoCheck = comOld === undefined ? '0' : '1';
  if (interCom) return { autoCheck };
  return comOld === undefined ? { autoCheck, comOld: '', comNew } : { autoCheck, comOld, comNew: com };
}

function destResultOf(followed: Followed, abroad: Scans['abroad']): object | undefined {
  const com = abroad && COMPANIES[abroad.carrier];
  return com === undefined ? undefined : trackJson({ com, nu: followed.num }, abroad?.scans ?? [], styleOf(followed));
}

const styleOf = ({ resultv2 }: Followed): TrackStyle => ({ resultv2, order: 'desc' });
