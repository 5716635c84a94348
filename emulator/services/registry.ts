import { autoScaling } from './auto-scaling.js';
import { ebs } from './ebs.js';
import { ec2 } from './ec2.js';
import { iam } from './iam.js';
import { imageBuilder } from './imagebuilder.js';
import { kms } from './kms.js';
import { licenseManager } from './license-manager.js';
import { marketplaceCatalog } from './marketplace-catalog.js';
import { organizations } from './organizations.js';
import { s3 } from './s3.js';
import type { Service } from './service.js';
import { serviceQuotas } from './service-quotas.js';
import { sns } from './sns.js';
import { ssm } from './ssm.js';
import { sts } from './sts.js';

/** The services of the emulator, by signing name. */
export const services: ReadonlyMap<string, Service> = new Map(
  [
    ec2,
    s3,
    ebs,
    sts,
    iam,
    kms,
    ssm,
    sns,
    marketplaceCatalog,
    serviceQuotas,
    autoScaling,
    imageBuilder,
    licenseManager,
    organizations,
  ].map((service) => [service.name, service]),
);
