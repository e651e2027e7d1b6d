import type { LaunchOptions } from 'puppeteer-core';

/** What puppeteer, and Web Test Runner's launcher, take as launch options. */
export function launchOptions(): Promise<LaunchOptions>;
