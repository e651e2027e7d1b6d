export * from '#plugin';
