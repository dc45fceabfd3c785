/** Saves a programme, new or changed. */
import { type ForForms, renewForms } from '../../kit/forms/renewForms';
import { add, change } from '../../ports';
import { type Programme, programmes } from '../../records';
import { Refusal } from '../../records/refusal';
import { sayDay } from '../../school/days';
import { schoolForm } from '../../school/formLinks';
import { leadOnly } from '../../school/permissions';
import { rememberAgreement } from './agreeFirst';

/** An empty id makes a new programme. Returns what is still to follow, in a sentence, or ''. */
export function saveProgramme(world: ForForms, programme: Programme): string {
  leadOnly(world);
  const name = programme.name.trim();
  if (!name) throw new Refusal('Please give the programme a name.');
  if (programme.endsOn < programme.startsOn)
    throw new Refusal(`The programme can’t end before it starts on ${sayDay(programme.startsOn)}.`);
  if (Boolean(programme.slotDay) !== Boolean(programme.slotTime))
    throw new Refusal('A protected slot needs both a day and a time.');
  const others = world.tables.all(programmes).filter((other) => other.id !== programme.id);
  if (others.some((other) => other.name.toLowerCase() === name.toLowerCase()))
    throw new Refusal(`There is a programme called “${name}” already.`);
  const agreement = rememberAgreement(world, [...others, programme]);
  world.tables.commit([
    ...(programme.id
      ? change(programmes, [{ ...programme, name }])
      : add(programmes, [{ ...programme, name, id: world.newId() }])),
    ...agreement,
  ]);
  return agreement.length > 0 ? renewForms(world, [schoolForm(world, 'coachingForm')]) : '';
}
