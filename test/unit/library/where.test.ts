import path from 'node:path';
import { expect, it } from 'vitest';
import { libraryFolder } from '../../../main/library/where';

it.each([
  ['the switch', ['stet', '.', '--library', 'desk'], { STET_LIBRARY: '/env' }, path.resolve('desk')],
  ['the switch with a sign', ['stet', '--library=/x y'], {}, '/x y'],
  ['the environment', ['stet', '--inspect'], { STET_LIBRARY: '/env' }, '/env'],
  ['the usual place', ['stet'], { STET_LIBRARY: '' }, '/usual'],
  ['the usual place when the switch says nothing', ['stet', '--library', '--inspect'], {}, '/usual'],
])('the library’s folder comes from %s', (_name, argv, env, folder) => {
  expect(libraryFolder(argv, env, '/usual')).toBe(folder);
});
