import fc from 'fast-check';
import type { IssuePage, IssueRef } from '../../typings/merchant';
import type { Role } from '../../typings/vocabulary';
import { AppError } from '../../cloudfunctions/_core/app-error';
import { askShop } from '../../cloudfunctions/_usecases/ask-shop';
import { getIssue } from '../../cloudfunctions/_usecases/get-issue';
import { handleIssue } from '../../cloudfunctions/_usecases/handle-issue';
import { listParcels } from '../../cloudfunctions/_usecases/list-parcels';
import { saveStaff } from '../../cloudfunctions/_usecases/save-staff';
import { shipOrder } from '../../cloudfunctions/_usecases/ship-order';
import { tryThresholds } from '../../cloudfunctions/_usecases/try-thresholds';
import { whoAmI } from '../../cloudfunctions/_usecases/who-am-i';
import { memoryPorts, type MemoryPorts } from '../_adapters/memory-ports';
import { shipForm } from '../_usecases/kdniao-track';

/** Sequences of what people try; more with SECURITY_ROUNDS. */
const ROUNDS = Number(process.env['SECURITY_ROUNDS'] ?? 60);
const MOST_OPS = 30;

const OWNERS: Readonly<Record<string, string>> = { oOwner: 'shop', oOtherOwner: 'other' };
const PEOPLE = ['oOwner', 'oOtherOwner', 'oAn', 'oBo', 'oCai', 'oBuyer'] as const;
const WHERE_SHE_LIVES = '翠苑一区九幢二单元的新门牌';
const locale = 'zh-CN' as const;

type Deed = 'save' | 'ship' | 'handle' | 'reveal' | 'try' | 'look';
interface Op {
  deed: Deed;
  by: string;
  who: string;
  role: Role;
}
const op: fc.Arbitrary<Op> = fc.record({
  deed: fc.constantFrom<Deed>('save', 'save', 'ship', 'handle', 'reveal', 'try', 'look'),
  by: fc.constantFrom(...PEOPLE),
  who: fc.constantFrom(...PEOPLE),
  role: fc.constantFrom<Role>('owner', 'support'),
});

/** Who may what, on one page: another telling of it than the product's own. */
const MAY: Record<Role, readonly Deed[]> = {
  owner: ['save', 'ship', 'handle', 'reveal', 'try', 'look'],
  support: ['handle', 'reveal', 'look'],
};
type Place = { shop: string; role: Role } | undefined;

/** Where everybody works, by what was allowed so far. */
class Model {
  private readonly staff = new Map<string, NonNullable<Place>>();
  placeOf(person: string): Place {
    const owned = OWNERS[person];
    return owned === undefined ? this.staff.get(person) : { shop: owned, role: 'owner' };
  }
  /** Nobody is let in, or let down, by a shop that is not theirs. */
  allows({ deed, by, who }: Op): boolean {
    const place = this.placeOf(by);
    if (!place || !MAY[place.role].includes(deed)) return false;
    return deed !== 'save' || [undefined, place.shop].includes(this.placeOf(who)?.shop);
  }
  note({ by, who, role }: Op): void {
    const { shop } = this.placeOf(by)!;
    this.staff.set(who, { shop, role });
  }
}

interface World {
  ports: MemoryPorts;
  /** By shop: an issue that its buyer opened, and what they wrote in it is personal. */
  issues: Readonly<Record<string, IssueRef>>;
  reveals: number;
  times: number;
}

async function open(): Promise<World> {
  const ports = memoryPorts();
  const issues: Record<string, IssueRef> = {};
  for (const [owner, shop] of Object.entries(OWNERS)) {
    const form = shipForm({ orderNo: shop, waybillNo: `7612345678${String(shop.length)}000`, requestKey: shop });
    const shipped = await shipOrder(ports, { openid: owner }, form);
    const { parcelId } = shipped as { parcelId: string };
    const ask = { locale, parcelId, kind: 'address' as const, text: WHERE_SHE_LIVES, key: 'k' };
    await askShop(ports, { openid: 'oBuyer' }, ask);
    const issue = ports.stored.get(parcelId)?.issues.find(({ code }) => code === 'asked');
    issues[shop] = { parcelId, code: 'asked', since: issue?.since ?? 0 };
  }
  return { ports, issues, reveals: 0, times: 0 };
}

/** Does what is tried, at the shop where its doer works, or at the first. */
async function attempt(world: World, shop: string, { deed, by, who, role }: Op): Promise<unknown> {
  const { ports } = world;
  const caller = { openid: by };
  const ref = world.issues[shop]!;
  world.times += 1;
  ports.time.now += 1;
  switch (deed) {
    case 'save':
      return saveStaff(ports, caller, { openid: who, name: who, role });
    case 'ship':
      return shipOrder(
        ports,
        caller,
        shipForm({ orderNo: `O${world.times}`, waybillNo: `77${String(10 ** 9 + world.times)}` }),
      );
    case 'handle':
      return handle(world, by, { ref, act: { kind: 'take' } });
    case 'reveal':
      return handle(world, by, { ref, act: { kind: 'reveal', reason: 'address' } });
    case 'try':
      return tryThresholds(ports, caller, { thresholds: {} });
    case 'look':
      return listParcels(ports, caller, { locale });
  }
}

async function handle(
  { ports }: World,
  by: string,
  { ref, act }: { ref: IssueRef; act: { kind: 'take' } | { kind: 'reveal'; reason: 'address' } },
): Promise<unknown> {
  const page: IssuePage | undefined = await getIssue(ports, { openid: by }, { locale, ...ref }).catch(() => undefined);
  return handleIssue(ports, { openid: by }, { locale, ...ref, revision: page?.revision ?? 0, act });
}

const audited = ({ ports, issues }: World): number =>
  Object.values(issues).reduce((sum, { parcelId }) => {
    const deeds = (ports.stored.get(parcelId)?.handling ?? []).flatMap((one) => one.deeds);
    return sum + deeds.filter(({ kind }) => kind === 'revealed').length;
  }, 0);

let ops = 0;
let escalations = 0;
let reveals = 0;
let unrecorded = 0;
afterAll(() => {
  const escaped = `${String(ops)} operations, escalations ${String(escalations)}`;
  process.stderr.write(`rights: ${escaped}, reveals ${String(reveals)}, without a record ${String(unrecorded)}\n`);
});

it('whatever people try, in whatever order, they may what their place allows, from that moment on', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(op, { minLength: 10, maxLength: MOST_OPS, size: 'max' }), async (tried) => {
      const [world, model] = [await open(), new Model()];
      for (const one of tried) await check(world, model, one);
    }),
    { numRuns: ROUNDS },
  );
});

async function check(world: World, model: Model, tried: Op): Promise<void> {
  ops += 1;
  const isAllowed = model.allows(tried);
  const before = audited(world);
  const outcome = await attempt(world, model.placeOf(tried.by)?.shop ?? 'shop', tried).catch((error: unknown) => error);
  const refusal = refusalOf(outcome);
  escalations += Number(!isAllowed && refusal === undefined);
  expect([tried, refusal]).toEqual([tried, isAllowed ? undefined : 'forbidden']);
  if (isAllowed && tried.deed === 'save') model.note(tried);
  // What is personal is in no answer but a reveal's, and each of those stands on the parcel.
  const isShown = JSON.stringify(outcome).includes(WHERE_SHE_LIVES);
  reveals += Number(isShown);
  const recorded = audited(world) - before;
  unrecorded += Math.max(0, Number(isShown) - recorded);
  expect(recorded).toBe(Number(isShown));
  const { staff } = await whoAmI(world.ports, { openid: tried.who });
  expect(staff && { shop: staff.merchantId, role: staff.role }).toEqual(model.placeOf(tried.who));
}

/** Undefined for what was done. An issue can be looked into so often: that is no matter of rights. */
function refusalOf(outcome: unknown): string | undefined {
  if (!(outcome instanceof Error)) return undefined;
  const code = outcome instanceof AppError ? outcome.code : outcome.message;
  return code === 'too_large' ? undefined : code;
}

it('no shop takes another’s staff away by letting them in', async () => {
  const ports = memoryPorts();
  const an = { openid: 'oAn', name: '安', role: 'support' as const };
  await saveStaff(ports, { openid: 'oOwner' }, an);
  await expect(saveStaff(ports, { openid: 'oOtherOwner' }, an)).rejects.toMatchObject({ code: 'forbidden' });
  expect((await whoAmI(ports, { openid: 'oAn' })).staff?.merchantId).toBe('shop');
});
