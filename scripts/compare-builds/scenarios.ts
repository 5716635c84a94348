import { create } from './scenarios/create.js';
import { marketplace } from './scenarios/marketplace.js';
import { publish } from './scenarios/publish.js';
import { retire } from './scenarios/retire.js';
import type { Scenario } from './scene.js';

export const scenarios: readonly Scenario[] = [...create, ...publish, marketplace, ...retire];
