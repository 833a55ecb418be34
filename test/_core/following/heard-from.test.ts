import type { Following, Subscription } from '../../../cloudfunctions/_core/following/following';
import { heardFrom, type AboutSubscription } from '../../../cloudfunctions/_core/following/heard-from';

const DAY = 24 * 3_600_000;
const NO = '76123456789012';
const subscription = (changes: Partial<Subscription> = {}): Subscription => ({
  outcome: 'subscribed',
  carrier: 'zto-express',
  waybillNo: NO,
  accountId: 'a',
  at: 0,
  failures: 0,
  reach: 'china',
  rhythmMs: 1,
  ...changes,
});
const about = (changes: Partial<AboutSubscription> = {}): AboutSubscription => ({
  waybillNo: NO,
  isNews: true,
  isAtEnd: false,
  ...changes,
});

it.each<{ name: string; before: Subscription; about: AboutSubscription; want: Partial<Subscription> }>([
  {
    name: 'news says that it follows, whatever became of our question',
    before: subscription({ outcome: 'later', retryAt: 9 }),
    about: about(),
    want: { outcome: 'subscribed' },
  },
  {
    name: 'a replay says nothing',
    before: subscription({ outcome: 'later', retryAt: 9 }),
    about: about({ isNews: false }),
    want: { outcome: 'later' },
  },
  {
    name: 'news of another of its numbers says nothing of this one',
    before: subscription({ outcome: 'later', waybillNo: 'YT1', retryAt: 9 }),
    about: about(),
    want: { outcome: 'later' },
  },
  {
    name: 'it gives up',
    before: subscription(),
    about: about({ ended: 'given_up', isNews: false }),
    want: { outcome: 'given_up', retryAt: 3 * DAY + 30 },
  },
  {
    name: 'an old number given up is not this one',
    before: subscription({ waybillNo: 'YT1' }),
    about: about({ ended: 'given_up' }),
    want: { outcome: 'subscribed' },
  },
  {
    name: 'a giving up of before it was asked anew is old',
    before: subscription({ at: 2.5 * DAY }),
    about: about({ ended: 'given_up', isNews: false }),
    want: { outcome: 'subscribed' },
  },
  {
    name: 'it goes on under the right carrier',
    before: subscription(),
    about: about({ correction: { from: 'zto-express', to: 'yto-express' } }),
    want: { carrier: 'yto-express' },
  },
  {
    name: 'a correction of before says nothing',
    before: subscription({ carrier: 'sto-express' }),
    about: about({ correction: { from: 'zto-express', to: 'yto-express' } }),
    want: { carrier: 'sto-express' },
  },
  {
    name: 'it stopped at another parcel’s end',
    before: subscription(),
    about: about({ ended: 'signed' }),
    want: { outcome: 'given_up' },
  },
  {
    name: 'it stopped at this one’s',
    before: subscription(),
    about: about({ ended: 'signed', isAtEnd: true }),
    want: { outcome: 'subscribed' },
  },
])('$name', ({ before, about: said, want }) => {
  const following: Following = { subscriptions: { kuaidi100: before }, buckets: {}, failures: 0 };
  const after = heardFrom(following, { provider: 'kuaidi100', restAfterGivingUpMs: 30, now: 3 * DAY }, said);
  expect(after.subscriptions.kuaidi100).toMatchObject(want);
  expect(
    heardFrom(after, { provider: 'kuaidi100', restAfterGivingUpMs: 30, now: 3 * DAY }, { ...said, isNews: false }),
  ).toBe(after);
});
