import { spawnSync } from 'node:child_process';

/** Whether cfn-lint is installed; moto brings it along. */
export const cfnLintIsHere = (): boolean => spawnSync('cfn-lint', ['--version']).status === 0;

/** What cfn-lint has against a template, warnings included. */
export const lintFindings = (file: string): readonly string[] => {
  const { stdout, stderr, error } = spawnSync('cfn-lint', ['--format', 'parseable', file], { encoding: 'utf8' });
  if (error) throw error;
  return `${stdout}${stderr}`.split('\n').filter((line) => line !== '');
};
