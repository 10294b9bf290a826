import { isVisible } from '../model/visible.ts';

/** Commands as a person may copy them: none where one of them holds what nobody sees, since each relies on those before it. */
export const copyable = (commands: readonly string[]): readonly string[] => (commands.every(isVisible) ? commands : []);
