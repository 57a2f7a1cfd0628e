/** Every class of path that reaches customers, or guards the gate; sorted. A test holds list and folder equal. */
import type { SurfaceClass } from './surface-class.ts';
import { surfaceClass as access } from './classes/access.ts';
import { surfaceClass as aiBehaviour } from './classes/ai-behaviour.ts';
import { surfaceClass as copy } from './classes/copy.ts';
import { surfaceClass as dataPath } from './classes/data-path.ts';
import { surfaceClass as emailTemplate } from './classes/email-template.ts';
import { surfaceClass as errorCopy } from './classes/error-copy.ts';
import { surfaceClass as featureFlag } from './classes/feature-flag.ts';
import { surfaceClass as guardrails } from './classes/guardrails.ts';
import { surfaceClass as legal } from './classes/legal.ts';
import { surfaceClass as mobileStore } from './classes/mobile-store.ts';
import { surfaceClass as moneyPath } from './classes/money-path.ts';
import { surfaceClass as pricing } from './classes/pricing.ts';
import { surfaceClass as publicApi } from './classes/public-api.ts';
import { surfaceClass as smsPushCopy } from './classes/sms-push-copy.ts';
import { surfaceClass as storefront } from './classes/storefront.ts';
import { surfaceClass as webPublic } from './classes/web-public.ts';

export const surfaceClasses: readonly SurfaceClass[] = [
  access,
  aiBehaviour,
  copy,
  dataPath,
  emailTemplate,
  errorCopy,
  featureFlag,
  guardrails,
  legal,
  mobileStore,
  moneyPath,
  pricing,
  publicApi,
  smsPushCopy,
  storefront,
  webPublic,
];
