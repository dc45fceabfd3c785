/** The door of the local Workspace: everything that a story, the web page or an outside check may use. */
export type * from './model';
export type { AnswersByTitle, ChangeType } from './people/people';
export type { App, LoadOptions } from './project/project';
export { createWorkspace, type Letter, type ScriptGlobals, type Workspace } from './workspace';
export type { Failure } from './world/faults';
export type { Happening, Place } from './world/meanwhile';
export type { WorkspaceOptions } from './world/start';
