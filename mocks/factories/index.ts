/** Valid things for stories and tests: say only what the story or test is about. */
export * from './contact.factory.ts';
export * from './group.factory.ts';
export * from './invitation.factory.ts';
export * from './job.factory.ts';
export * from './member.factory.ts';
export * from './session.factory.ts';
