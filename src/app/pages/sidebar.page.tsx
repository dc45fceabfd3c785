/** The coach's page: who is due, a teacher, the visits to them, a conversation and its correction. */
import { Correct } from '../../coaching/conversation/screen/Correct';
import { Saved } from '../../coaching/conversation/screen/Saved';
import { Teacher } from '../../coaching/conversation/screen/Teacher';
import { Home } from '../../coaching/today/Home';
import { VisitNotesScreen } from '../../coaching/visitNotes/VisitNotesScreen';
import { start } from './start';

export const screens = {
  home: Home,
  teacher: Teacher,
  'visit notes': VisitNotesScreen,
  saved: Saved,
  correct: Correct,
};

start('sidebar', screens);
