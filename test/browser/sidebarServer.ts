/** A server for the sidebar that keeps a desk in memory and decides by the same rules as the real one. */
import type { StepDecision } from '../../src/coaching/agreement/payload';
import type { StepsAgreed } from '../../src/coaching/agreement/rules';
import { decideStep } from '../../src/coaching/agreement/rules';
import { stepSet } from '../../src/coaching/conversation/letter';
import type { Conversation, ConversationSaved, LetterShown } from '../../src/coaching/conversation/payload';
import { decideConversation } from '../../src/coaching/conversation/rules';
import type { VisitNoteGiven } from '../../src/coaching/visitNotes/payload';
import { fortnightLetters } from '../../src/fortnight/letters/fortnightLetters';
import type { Finding, RepairShown } from '../../src/health/finding';
import { toHtml } from '../../src/kit/letters/render';
import type { PairGiven, PairSettings } from '../../src/programmes/pairs/payload';
import { endPair, swap } from '../../src/programmes/pairs/rules';
import type { SurveyShown } from '../../src/programmes/survey/rules';
import type {
  CoachingSession,
  PlaybookStep,
  Programme,
  StaffMember,
  Term,
  VisitNote,
} from '../../src/records';
import type { Letter } from '../../src/records/letter';
import { cycles, halfTermOf } from '../../src/school/calendar';
import { findById, fullName } from '../../src/school/people';
import type { SchoolAnswers } from '../../src/setUp/payload';
import { staffRowsProblem } from '../../src/setUp/staff/rules';
import { DROP_INS } from './sidebarDropInsPayload';
import { DropInsServer } from './sidebarDropInsServer';

import { type EveryPage, northfield } from './sidebarSchool';

export class FakeServer extends DropInsServer {
  /** Every call with its arguments, in order. */
  calls: { name: string; args: unknown[] }[] = [];
  private failures: { name: string; sentence: string }[] = [];

  /** The next call of that name fails with the sentence. */
  failNext(name: string, sentence: string) {
    this.failures.push({ name, sentence });
  }

  /** What the page calls: an answer, or the sentence of a refusal. */
  handle = (name: string, args: unknown[]): { answer?: unknown; error?: string } => {
    this.calls.push({ name, args });
    const failure = this.failures.findIndex((each) => each.name === name);
    if (failure >= 0) return { error: this.failures.splice(failure, 1)[0]?.sentence };
    try {
      const method = (this as unknown as Record<string, (...args: unknown[]) => unknown>)[name];
      return { answer: structuredClone(method?.apply(this, args)) };
    } catch (error) {
      return { error: (error as Error).message };
    }
  };

  openDesk = (page = '') =>
    page === 'dropIns' ? this.with({ dropIns: { ...DROP_INS, ...this.desk.dropIns } }) : this.desk;

  /** Given by the page that shows the other one. */
  openPage: (page: string, carried: string) => boolean = () => true;

  /** What the health check finds. */
  findings: Finding[] = [
    {
      kind: 'heading renamed',
      about: 'Staff: Department',
      sentence: 'In “Staff”, the heading “Department” says “Faculty” now, so Stepwise doesn’t find it.',
      repair: 'Call it “Department” again',
      does: 'Writes the heading “Department” above column C; no row is changed.',
    },
  ];

  checkHealth = () => this.findings;

  repairs: RepairShown[] = [];

  repairsMade = () => this.repairs;

  undoRepair(id: string) {
    this.repairs = this.repairs.map((each) =>
      each.id === id ? { ...each, canUndo: false, undoneAt: '2026-09-24T11:00' } : each,
    );
    return this.findings;
  }

  repair(kind: string, about: string) {
    const [{ sentence = '' } = {}] = this.findings.filter((each) => each.about === about);
    const made = { at: '2026-09-24T10:00', who: '', what: sentence, undoneAt: '', canUndo: true };
    this.repairs = [{ ...made, id: `repair ${this.repairs.length}` }, ...this.repairs];
    this.findings = this.findings.filter((each) => each.kind !== kind || each.about !== about);
    this.with({ needsALook: this.findings.length });
    return this.findings;
  }

  private done(step: keyof EveryPage['setUp']) {
    return { ...this.desk.setUp, [step]: true };
  }

  saveSchool({ schoolName, timeZone, leads }: SchoolAnswers) {
    const school = { name: schoolName, timeZone, leads: leads.split(',').map((each) => each.trim()) };
    return this.with({ school, setUp: this.done('school') });
  }

  saveTerms = (terms: Term[]) => this.with({ terms, setUp: this.done('terms') });

  importStaff(rows: StaffMember[], seen: StaffMember[]) {
    const problem = staffRowsProblem(rows, seen, this.desk.staff);
    if (problem) throw new Error(problem);
    const others = this.desk.staff.filter((person) => !findById(rows, person.id));
    return this.with({ staff: [...others, ...rows], setUp: this.done('staff') });
  }

  build(part: string) {
    return part === 'triggers'
      ? this.with({ setUp: this.done('built'), forms: northfield().forms, playbook: northfield().playbook })
      : this.desk;
  }

  saveProgramme(programme: Programme) {
    const id = programme.id || `programme-${this.desk.programmes.length + 1}`;
    const others = this.desk.programmes.filter((each) => each.id !== id);
    return this.with({ programmes: [...others, { ...programme, id }] });
  }

  /** Six have answered what was sent this half term; three of them agree. */
  private surveyed: SurveyShown = {
    url: '',
    sentFor: '',
    answered: 0,
    agreed: [],
    wishes: [],
    leftIn: '',
  };

  showSurvey = (): SurveyShown => this.surveyed;

  makeSurvey(): SurveyShown {
    this.surveyed = { ...this.surveyed, url: 'https://docs.google.com/forms/d/e/survey/viewform' };
    return this.surveyed;
  }

  sendSurvey(): SurveyShown {
    const sentFor = halfTermOf(this.desk.terms, this.desk.now.slice(0, 10))?.firstDay ?? '';
    const agreed = [{ statement: 'The rehearsals help', share: 0.5 }];
    this.surveyed = { ...this.surveyed, sentFor, answered: 6, agreed, wishes: ['More time'] };
    return this.surveyed;
  }

  savePairs(programme: string, from: string, list: PairGiven[], _tell?: boolean) {
    const fresh = list.map((each) => ({
      ...each,
      from,
      until: '',
      programme,
      id: `${each.coach}-${each.teacher}`,
    }));
    return this.with({ pairs: [...this.desk.pairs, ...fresh] });
  }

  savePlaybook(steps: PlaybookStep[]) {
    const ids = new Set(steps.map(({ id }) => id));
    return this.with({ playbook: [...this.desk.playbook.filter(({ id }) => !ids.has(id)), ...steps] });
  }

  swapPair(id: string, to: PairSettings, from: string) {
    return this.with({
      pairs: this.desk.pairs.flatMap((pair) => (pair.id === id ? swap(pair, to, from, `${id}-2`) : [pair])),
    });
  }

  endPair(id: string, lastDay: string) {
    return this.with({
      pairs: this.desk.pairs.map((pair) => (pair.id === id ? endPair(pair, lastDay) : pair)),
    });
  }

  previewConversation(said: Conversation): LetterShown {
    const { session, steps } = this.decided(said);
    const [teacher, coach] = this.both(session);
    if (!teacher || !coach) throw new Error('This teacher is not in the staff list any more.');
    const step = steps.find(({ id }) => id === (session.setStep || session.checkedStep));
    const school = { ...this.desk.school, forms: this.desk.forms };
    const invited = { ...session, meeting: session.id, invitedFor: session.nextMeeting, timesInvited: 1 };
    const letter = stepSet({
      session: invited,
      step,
      teacher,
      coach,
      playbookStep: undefined,
      school,
      mode: '',
    });
    return { subject: letter.subject, html: toHtml(letter) };
  }

  private both = ({ teacher, coach }: CoachingSession) =>
    [teacher, coach].map((id) => findById(this.desk.staff, id));

  private decided(said: Conversation) {
    const pair = this.desk.pairs.find((each) => each.teacher === said.teacher);
    return decideConversation(said, {
      coach: pair?.coach ?? '',
      pair: pair?.id ?? '',
      pairRows: pair ? [pair.id] : [],
      steps: this.desk.steps,
      playbook: this.desk.playbook,
      now: this.desk.now,
      agreesFirst: this.desk.programmes.some(
        ({ id, agreeFirst }) => id === pair?.programme && agreeFirst === 'Yes',
      ),
      newStepId: `step-${said.id}`,
    });
  }

  saveConversation(said: Conversation): ConversationSaved {
    const { session, steps } = this.decided(said);
    const [teacher, coach] = this.both(session);
    const notice = `${teacher ? fullName(teacher) : ''} has been sent a letter with the invitation, and ${coach ? fullName(coach) : ''} a copy.`;
    return { session, steps, notice };
  }

  correctConversation(said: Conversation): ConversationSaved {
    const saved = this.desk.sessions.find(({ id }) => id === said.id);
    const session = { ...(saved as CoachingSession), ...said } as CoachingSession;
    return { session, steps: this.desk.steps, notice: 'Corrected.' };
  }

  saveVisitNote(note: VisitNoteGiven): VisitNote {
    const pair = this.desk.pairs.find((each) => each.teacher === note.teacher);
    const saved = { ...note, coach: pair?.coach ?? '', pair: pair?.id ?? '' };
    this.with({ visitNotes: [saved, ...this.desk.visitNotes] });
    return saved;
  }

  agreeSteps(decisions: StepDecision[]): StepsAgreed {
    const problems: StepsAgreed['problems'] = {};
    const steps = decisions.flatMap((decision) => {
      try {
        return [decideStep(decision, this.desk.steps, this.desk.now.slice(0, 10))];
      } catch (problem) {
        problems[decision.id] = (problem as Error).message;
        return [];
      }
    });
    const others = this.desk.steps.filter(({ id }) => !steps.some((step) => step.id === id));
    this.with({ steps: [...steps, ...others] });
    return { steps, problems };
  }

  previewLetters() {
    const { desk } = this;
    const cycle = cycles(desk.terms, 'Fortnightly')[1];
    if (!cycle) throw new Error('Save the term dates first: Set up → Term dates.');
    const letters: Letter[] = fortnightLetters(
      {
        ...desk,
        today: cycle.lastDay,
        school: { name: desk.school.name, leads: desk.school.leads, forms: desk.forms },
        dropIns: [],
        returned: desk.attention.returned,
        uncertain: desk.attention.uncertain,
      },
      cycle,
    );
    return { cycle, letters, due: `${cycle.lastDay}T15:00`, sent: false };
  }

  approveLetters() {
    const letters = { ...this.desk.letters, approvedOn: this.desk.now };
    this.with({ letters });
    return { letters, notice: 'The letters go on Friday 2 October at 15:00.' };
  }
}
