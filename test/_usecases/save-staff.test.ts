import { saveStaff } from '../../cloudfunctions/_usecases/save-staff';
import { memoryPorts } from '../_adapters/memory-ports';

const [OWNER, OTHER_OWNER, PERSON] = [{ openid: 'oOwner' }, { openid: 'oOtherOwner' }, { openid: 'oPerson' }];
const ENTRY = { ...PERSON, name: '小周', role: 'support' } as const;

const shopsOf = async ({ staff }: ReturnType<typeof memoryPorts>): Promise<string[]> =>
  (await staff.ofPerson(PERSON.openid)).map(({ merchantId }) => merchantId);

it('somebody who is let in is read once more, who is only changed is not', async () => {
  const ports = memoryPorts();
  ports.count.reset();
  await saveStaff(ports, OWNER, ENTRY);
  expect(ports.count).toMatchObject({ reads: 2, writes: 1 });
  ports.count.reset();
  await saveStaff(ports, OWNER, { ...ENTRY, role: 'owner' });
  expect(ports.count).toMatchObject({ reads: 1, writes: 1 });
  expect(await ports.staff.ofPerson(PERSON.openid)).toMatchObject([{ role: 'owner' }]);
});

it('somebody of another shop stays there', async () => {
  const ports = memoryPorts();
  await saveStaff(ports, OWNER, ENTRY);
  const [own] = await shopsOf(ports);
  await expect(saveStaff(ports, OTHER_OWNER, ENTRY)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await shopsOf(ports)).toEqual([own]);
});

it.each([
  { name: 'both see nobody first', order: 'together' },
  { name: 'one is done before the other writes', order: 'between' },
])('two shops that let the same person in at once do not both have them: $name', async ({ order }) => {
  const ports = memoryPorts();
  const { save } = ports.staff;
  let other: Promise<unknown> | undefined;
  if (order === 'between')
    ports.staff.save = async (record) => {
      ports.staff.save = save;
      await saveStaff(ports, OTHER_OWNER, ENTRY);
      await save(record);
    };
  else other = saveStaff(ports, OTHER_OWNER, ENTRY);
  const results = await Promise.allSettled([saveStaff(ports, OWNER, ENTRY), other]);
  expect(results.some(({ status }) => status === 'rejected')).toBe(true);
  expect((await shopsOf(ports)).length).toBeLessThanOrEqual(1);
});
