/** A competition between departments: started, ended early, shown, and closed by a letter to everybody (A5). */

import { schoolOf } from '../../kit/outbox/schoolOf';
import { commitAndSend, unwritten } from '../../kit/outbox/send';
import { add, change, type Needs, type ReportPage } from '../../ports';
import { type Competition, competitions, staff } from '../../records';
import { Refusal } from '../../records/refusal';
import { dayOf, sayDay } from '../../school/days';
import { teachingOn } from '../../school/people';
import { leadOnly } from '../../school/permissions';
import { changeSettings } from '../../school/settings';
import { gatherDropIns } from '../dropIn/gather';
import { competitionClosed } from './letter';
import type { CompetitionShown } from './rules';
import { closingMoment, type Standing, standings } from './rules';
import { standingsPage } from './tab';

/** The competition that has not been closed. */
const openCompetition = ({ tables }: Needs<'tables'>): Competition | undefined =>
  tables.all(competitions).find(({ closedOn }) => closedOn === '');

export function startCompetition(
  world: Needs<'asker' | 'clock' | 'newId' | 'settings' | 'tables'>,
  given: Pick<Competition, 'name' | 'startsOn' | 'endsOn'>,
) {
  leadOnly(world);
  const open = openCompetition(world);
  if (open) throw new Refusal(`“${open.name}” has not been closed yet: one competition at a time.`);
  const { startsOn, endsOn } = given;
  const name = given.name.trim();
  if (!name) throw new Refusal('Please give the competition a name.');
  if (endsOn < startsOn || endsOn < dayOf(world.clock.now()))
    throw new Refusal(`It has no day to run until ${sayDay(endsOn)}: please choose a later last day.`);
  const competition = { name, startsOn, endsOn, closedOn: '' as const, id: world.newId() };
  world.tables.commit(
    [...add(competitions, [competition]), ...changeSettings({ competitionEnds: closingMoment(endsOn) })],
    pageOf(world, competition),
  );
}

/** Makes today the last day; a competition that has not begun is called off, without a letter. */
export function endCompetition(world: Needs<'asker' | 'clock' | 'settings' | 'tables'>) {
  leadOnly(world);
  const competition = openCompetition(world);
  if (!competition) return;
  const today = dayOf(world.clock.now());
  const isOff = competition.startsOn > today;
  const endsOn = competition.endsOn < today || isOff ? competition.endsOn : today;
  world.tables.commit([
    ...change(competitions, [{ ...competition, endsOn, closedOn: isOff ? today : '' }]),
    ...changeSettings({ competitionEnds: isOff ? '' : closingMoment(endsOn) }),
  ]);
}

/** The competition as the sidebar shows it. */
export function currentCompetition(
  world: Needs<'clock' | 'settings' | 'tables'>,
): CompetitionShown | undefined {
  const competition = openCompetition(world);
  return competition && { ...competition, standings: standingsOf(world, competition) };
}

/** The hourly job: everybody reads how the competition went, once its last day, as the tab now has it, is over. */
export function closeCompetition(world: Needs<'clock' | 'mailer' | 'settings' | 'tables'>) {
  const { tables, clock } = world;
  const today = dayOf(clock.now());
  const competition = openCompetition(world);
  if (!competition || competition.endsOn >= today)
    return tables.commit(
      changeSettings({ competitionEnds: competition ? closingMoment(competition.endsOn) : '' }),
    );
  const rows = standingsOf(world, competition);
  const letters = teachingOn(tables.all(staff), today).map((person) =>
    competitionClosed({ competition, rows, person, school: schoolOf(world) }),
  );
  commitAndSend(
    world,
    [
      ...change(competitions, [{ ...competition, closedOn: today }]),
      ...changeSettings({ competitionEnds: '' }),
    ],
    unwritten(world, letters),
    pageOf(world, competition),
  );
}

function standingsOf(
  world: Needs<'clock' | 'settings' | 'tables'>,
  { startsOn, endsOn }: Competition,
): Standing[] {
  const today = dayOf(world.clock.now());
  if (startsOn > today) return [];
  return standings(gatherDropIns(world), startsOn, endsOn < today ? endsOn : today);
}

/** The tab “Standings” while a competition runs; without one, the tab keeps the standings of the last. */
export function standingsPages(world: Needs<'clock' | 'settings' | 'tables'>): ReportPage[] {
  const competition = world.settings.competitionEnds === '' ? undefined : openCompetition(world);
  return competition ? [pageOf(world, competition)] : [];
}

const pageOf = (world: Needs<'clock' | 'settings' | 'tables'>, competition: Competition): ReportPage =>
  standingsPage(competition, standingsOf(world, competition), world.clock.now());
