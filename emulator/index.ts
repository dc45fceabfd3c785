/** The door of the local Workspace: everything that a story, the web page or an outside check may use. */
export type { Failure } from './faults';
export type { Happening, Place } from './meanwhile';
export type * from './model';
export type { AnswersByTitle, ChangeType } from './people';
export type { App, LoadOptions } from './project';
export type { WorkspaceOptions } from './start';
export { createWorkspace, type Letter, type ScriptGlobals, type Workspace } from './workspace';
