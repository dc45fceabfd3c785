/** Which invitations are renewed or withdrawn once what they say is not agreed any more. */
import { meetingChanges } from '../../../src/programmes/meetings/changes';
import { inviteAfter } from '../../../src/programmes/meetings/invitation';
import type { CoachingSession, Pair, StaffMember } from '../../../src/records';
import { aPair, aSession } from '../../builders';
import { RACHEL, SAM, TOM } from '../../northfield';

const NOW = '2026-09-21T10:00';
const MEETS = '2026-09-29T15:30';
const invited = (given: Partial<CoachingSession> = {}): CoachingSession =>
  aSession({
    savedAt: '2026-09-15T16:00',
    meeting: 'session-1',
    invitedFor: MEETS,
    timesInvited: 1,
    nextMeeting: MEETS,
    ...given,
  });
const STAFF = [RACHEL, SAM, TOM];

/** The times that the calendars are to have after the change, '' where they are to have none. */
const changed = (
  pairs: Pair[],
  sessions: CoachingSession[],
  staff: StaffMember[] = STAFF,
): [string, string, number | ''][] =>
  meetingChanges(pairs, sessions, staff, NOW).map(({ before, session }) => [
    before,
    session.invitedFor,
    session.timesInvited,
  ]);

const moved = invited({ nextMeeting: '2026-09-30T12:30' });

test.each<[string, Pair[], CoachingSession[], ReturnType<typeof changed>]>([
  ['nothing where all is as agreed', [aPair()], [invited()], []],
  ['its day was changed in the tab', [aPair()], [moved], [[MEETS, '2026-09-30T12:30', 2]]],
  [
    'its day was put off on the day',
    [aPair()],
    [invited({ invitedFor: '2026-09-18T15:30' })],
    [['2026-09-18T15:30', MEETS, 2]],
  ],
  ['the pair ends before it', [aPair({ until: '2026-09-28' })], [invited()], [[MEETS, '', 2]]],
  ['nothing where the pair ends on its day', [aPair({ until: '2026-09-29' })], [invited()], []],
  [
    'the coach was swapped',
    [aPair({ until: '2026-09-24' }), aPair({ id: 'pair-2', coach: 'TRE', from: '2026-09-25' })],
    [invited()],
    [[MEETS, '', 2]],
  ],
  ['the coach was swapped in the very row', [aPair({ coach: 'TRE' })], [invited()], [[MEETS, '', 2]]],
  [
    'nothing where only the mode was changed',
    [aPair({ until: '2026-09-24' }), aPair({ id: 'pair-2', mode: 'Dialogic', from: '2026-09-25' })],
    [invited()],
    [],
  ],
  [
    'its day was moved into the past',
    [aPair()],
    [invited({ nextMeeting: '2026-09-16T15:30' })],
    [[MEETS, '', 2]],
  ],
  [
    'the end of a pair was taken back',
    [aPair()],
    [invited({ invitedFor: '', timesInvited: 2 })],
    [['', MEETS, 3]],
  ],
  [
    'nothing where nobody was invited, as the step waits to be agreed',
    [aPair()],
    [invited({ meeting: '', invitedFor: '', timesInvited: '' })],
    [],
  ],
  [
    'nothing of an earlier conversation',
    [aPair()],
    [invited({ id: 'later', heldOn: '2026-09-18', meeting: 'later' }), moved],
    [],
  ],
  [
    'nothing of what has had its day',
    [aPair({ until: '2026-09-16' })],
    [invited({ nextMeeting: '2026-09-18T15:30', invitedFor: '2026-09-18T15:30' })],
    [],
  ],
  [
    'an invitation of a release that remembered none is withdrawn too',
    [aPair({ until: '2026-09-28' })],
    [aSession({ nextMeeting: MEETS })],
    [[MEETS, '', 2]],
  ],
])('%s', (_, pairs, sessions, wanted) => expect(changed(pairs, sessions)).toEqual(wanted));

test('the coach leaves before it', () => {
  const staff = [{ ...RACHEL, leftOn: '2026-09-25' }, SAM, TOM];
  expect(changed([aPair()], [invited()], staff)).toEqual([[MEETS, '', 2]]);
});

describe('the invitation of a conversation', () => {
  const next = aSession({ id: 'next', heldOn: '2026-09-21', nextMeeting: '2026-10-06T15:30', savedAt: NOW });

  test.each<[string, CoachingSession | undefined, string, number]>([
    ['is new after a first conversation', undefined, 'next', 1],
    [
      'is new once the meeting agreed before has had its day',
      invited({ invitedFor: '2026-09-21T09:00' }),
      'next',
      1,
    ],
    ['is that of the meeting agreed before, where they met earlier than planned', invited(), 'session-1', 2],
    ['is new where that one was withdrawn', invited({ invitedFor: '', timesInvited: 2 }), 'next', 1],
  ])('%s', (_, before, meeting, timesInvited) =>
    expect(inviteAfter(next, before, NOW)).toEqual({ meeting, timesInvited, invitedFor: next.nextMeeting }),
  );
});
