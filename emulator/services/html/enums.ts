/** The enums of pages, whose choices no longer change anything. */
import { enumOf } from '../service';

export const SandboxMode = enumOf('EMULATED', 'IFRAME', 'NATIVE');
export const XFrameOptionsMode = enumOf('ALLOWALL', 'DEFAULT');
