import { partitionNames } from '../partitions.js';

// Organizations' own patterns, in any partition.
// https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html
const start = String.raw`arn:(?:${partitionNames}):organizations::\d{12}:`;

/** The ARNs of an organization and of an organizational unit, as parts of a regular expression. */
export const organizationArn = `${start}organization/o-[a-z0-9]{10,32}`;
export const organizationalUnitArn = `${start}ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}`;
