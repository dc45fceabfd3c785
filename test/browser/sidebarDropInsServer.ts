/** What the fake server does for the page about drop-ins. */
import type { BulletinGiven, BulletinShown } from '../../src/dropIns/bulletin/rules';
import type { CompetitionShown } from '../../src/dropIns/competition/rules';
import type { PracticeShown } from '../../src/dropIns/practice/rules';
import type { Stage } from '../../src/dropIns/stage/rules';
import { newestFirst } from '../../src/dropIns/training/rules';
import type { Training } from '../../src/records';
import { aBulletinShown, DROP_INS } from './sidebarDropInsPayload';
import type { EveryPage } from './sidebarSchool';

export class DropInsServer {
  practised: PracticeShown['answers'] = [];

  constructor(public desk: EveryPage) {}

  protected with(changes: Partial<EveryPage>): EveryPage {
    this.desk = { ...this.desk, ...changes };
    return this.desk;
  }

  /** This week's draft; what a lead sends of it stands in it. */
  bulletins: BulletinShown = aBulletinShown();

  showBulletin = (): BulletinShown => this.bulletins;
  saveBulletin = (given: BulletinGiven) => this.decidedOn('Draft', given);
  sendBulletin = (given: BulletinGiven) => this.decidedOn('Sent', given);
  skipBulletin = (given: BulletinGiven) => this.decidedOn('Skipped', given);

  private decidedOn(state: BulletinShown['state'], given: BulletinGiven): BulletinShown {
    const { day, goes, opening, leftOut } = given;
    const lines = this.bulletins.lines.map((line) => ({ ...line, isOut: leftOut.includes(line.key) }));
    this.bulletins = { ...this.bulletins, day, goes, opening, lines, state };
    return this.bulletins;
  }

  saveStage(stage: Stage) {
    return this.with({ dropIns: { ...DROP_INS, ...this.desk.dropIns, stage } });
  }

  saveTraining(session: Training) {
    const { training, ...others } = { ...DROP_INS, ...this.desk.dropIns };
    const rest = training.filter(({ id }) => id !== session.id);
    return this.with({ dropIns: { ...others, training: newestFirst([session, ...rest]) } });
  }

  /** Nothing stands of it yet. */
  startCompetition(given: Pick<CompetitionShown, 'name' | 'startsOn' | 'endsOn'>) {
    const competition: CompetitionShown = { ...given, closedOn: '', id: 'race', standings: [] };
    return this.with({ dropIns: { ...DROP_INS, ...this.desk.dropIns, competition } });
  }

  /** Today is the last day of one that runs; one that is to come is gone. */
  endCompetition() {
    const { competition, ...others } = { ...DROP_INS, ...this.desk.dropIns };
    const endsOn = this.desk.now.slice(0, 10);
    if (!competition || competition.startsOn > endsOn) return this.with({ dropIns: others });
    return this.with({ dropIns: { ...others, competition: { ...competition, endsOn } } });
  }

  showPractice(): PracticeShown {
    const { practiceEnds: ends } = { ...DROP_INS, ...this.desk.dropIns };
    return { ends, answers: this.practised };
  }
  startPractice = () => this.practiseUntil(`${this.desk.now.slice(0, 10)}T18:00`);
  endPractice = () => this.practiseUntil('');
  clearPractice = (): PracticeShown => ({ ends: '', answers: [] });

  private practiseUntil(practiceEnds: string): PracticeShown {
    this.with({ dropIns: { ...DROP_INS, ...this.desk.dropIns, practiceEnds } });
    return this.showPractice();
  }
}
