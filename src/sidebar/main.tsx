/** The coach's page: who is due, a teacher, the visits to them, a conversation. */
import { Home } from './screens/Home';
import { Saved } from './screens/Saved';
import { Teacher } from './screens/Teacher';
import { Visits } from './screens/Visits';
import { start } from './start';

start('sidebar', { home: Home, teacher: Teacher, visits: Visits, saved: Saved });
