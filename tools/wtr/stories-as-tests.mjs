const STORIES = /^(?<path>.+\.stories\.ts)\?(?<query>wtr-session-id=.+)$/;

/** Web Test Runner plugin: a file of stories is a test file. `stories.ts` shows each story in it and looks at it. */
export const storiesAsTests = () => ({
  name: 'stories-as-tests',
  transformImport({ source }) {
    const { path, query } = STORIES.exec(source)?.groups ?? {};
    return path && `/tools/wtr/stories.ts?${query}&stories=${encodeURIComponent(path)}`;
  },
});
