/** The coach's page: who is due, a teacher, a conversation. */
import { Home } from './screens/Home';
import { Saved } from './screens/Saved';
import { Teacher } from './screens/Teacher';
import { start } from './start';

start({ screens: { home: Home, teacher: Teacher, saved: Saved }, other: 'leading' });
