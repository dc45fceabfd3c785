/** The page about drop-ins: how far the doors are open, and what keeps people visiting. */
import './leading.css';
import { DropIns } from './screens/DropIns';
import { StageScreen } from './screens/Stage';
import { start } from './start';

start('dropIns', { 'drop-ins': DropIns, stage: StageScreen });
