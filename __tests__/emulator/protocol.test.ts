import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { EBSClient, ListSnapshotBlocksCommand, StartSnapshotCommand } from '@aws-sdk/client-ebs';
import { DescribeImagesCommand, EC2Client, RegisterImageCommand } from '@aws-sdk/client-ec2';
import {
  CreateBucketCommand,
  GetBucketLocationCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createWorld, type TestWorld } from '../support/world.js';

let world: TestWorld;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.destroy());

/** Sends bytes as they are, under a credential scope of the test's world. */
async function raw(
  service: string,
  options: { method?: string; path?: string; body?: string | Buffer; headers?: Record<string, string> },
): Promise<{ status: number; headers: Headers; text: string }> {
  const { method = 'POST', path = '/', body, headers = {} } = options;
  const key = world.account.credentials.accessKeyId;
  const response = await fetch(world.endpoint + path, {
    method,
    headers: {
      authorization: `AWS4-HMAC-SHA256 Credential=${key}/20300101/eu-west-1/${service}/aws4_request`,
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

const ec2Form = (form: string) => raw('ec2', { body: `Version=2016-11-15&${form}` });
const codeOf = (text: string) => /<Code>(.*?)<\/Code>/.exec(text)?.[1];

describe('ec2Query', () => {
  it('takes an empty optional value for an absent one', async () => {
    // As packer and Cloud Custodian send every copy.
    const copy = 'Action=CopySnapshot&SourceRegion=eu-west-1&SourceSnapshotId=snap-0123456789abcdef0&KmsKeyId=';
    expect((await ec2Form(copy)).status).toBe(200);
    expect((await ec2Form(`${copy}&CompletionDurationMinutes=&Encrypted=`)).status).toBe(200);
    const nested = await ec2Form('Action=RegisterImage&Name=image&BlockDeviceMapping.1.Ebs.VolumeSize=');
    expect(codeOf(nested.text)).not.toBe('UnknownParameter');
    expect(nested.text).not.toContain('VolumeSize');
  });

  it('keeps an empty value where it says something', async () => {
    const { text } = await ec2Form(
      'Action=CopySnapshot&SourceRegion=eu-west-1&SourceSnapshotId=snap-0123456789abcdef0',
    );
    const copied = /<snapshotId>(.*?)</.exec(text)?.[1];
    await ec2Form(`Action=CreateTags&ResourceId.1=${copied}&Tag.1.Key=kept&Tag.1.Value=v&Tag.2.Key=empty&Tag.2.Value=`);
    // An empty value deletes only a tag whose value is empty; no value deletes any.
    await ec2Form(`Action=DeleteTags&ResourceId.1=${copied}&Tag.1.Key=kept&Tag.1.Value=`);
    const tags = await ec2Form('Action=DescribeTags&Filter.1.Name=value&Filter.1.Value.1=&Filter.1.Value.2=v');
    expect(tags.text.match(/<key>(\w+)/g)).toEqual(['<key>empty', '<key>kept']);
    expect(codeOf((await ec2Form('Action=DescribeImageAttribute&Attribute=description&ImageId=')).text)).toBe(
      'InvalidAMIID.Malformed',
    );
  });

  it.each([
    ['an unknown parameter', 'Action=RegisterImage&Name=image&Nmae=x', 'UnknownParameter', 'Nmae'],
    [
      'an unknown nested parameter',
      'Action=RegisterImage&Name=image&BlockDeviceMapping.1.Ebs.Size=8',
      'UnknownParameter',
      'BlockDeviceMapping.1.Ebs.Size',
    ],
    ['a word as a boolean', 'Action=RegisterImage&Name=image&EnaSupport=maybe', 'InvalidParameterValue', 'EnaSupport'],
    [
      'a word as a number',
      'Action=RegisterImage&Name=image&BlockDeviceMapping.1.Ebs.VolumeSize=eight',
      'InvalidParameterValue',
      'eight',
    ],
    ['a fraction as a whole number', 'Action=DescribeImages&MaxResults=5.5', 'InvalidParameterValue', 'MaxResults'],
    ['a value outside the enum', 'Action=RegisterImage&Name=image&BootMode=bios', 'InvalidParameterValue', 'BootMode'],
    [
      'a text that is too long',
      `Action=RegisterImage&Name=image&Description=${'d'.repeat(256)}`,
      'InvalidParameterValue',
      'Description',
    ],
    ['a missing parameter', 'Action=RegisterImage', 'MissingParameter', 'Name'],
    ['a list without numbers', 'Action=DescribeImages&ImageId=ami-1', 'InvalidParameterValue', 'ImageId'],
    [
      'a value that is also a structure',
      'Action=RegisterImage&Name=image&BlockDeviceMapping.1=x&BlockDeviceMapping.1.Ebs.Iops=1',
      'InvalidParameterValue',
      'BlockDeviceMapping.1',
    ],
    [
      'the same parameter twice',
      'Action=DescribeImages&ImageId.1=a&ImageId.1=b',
      'InvalidParameterCombination',
      'ImageId.1',
    ],
    ['an action that EC2 does not have', 'Action=RegisterImages', 'InvalidAction', 'RegisterImages'],
    [
      'an EC2 action that is not served',
      'Action=StopInstances&InstanceId.1=i-12345678',
      'InvalidAction',
      'StopInstances',
    ],
  ])('refuses %s', async (_case, form, code, named) => {
    const { text, status } = await ec2Form(form);
    expect(codeOf(text)).toBe(code);
    expect(text).toContain(named);
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('reads nested lists and answers in a form that the SDK reads', async () => {
    const ec2 = new EC2Client(world.client());
    const filters = [{ Name: 'name', Values: ['a', 'b'] }];
    const { Images } = await ec2.send(new DescribeImagesCommand({ Owners: ['self'], Filters: filters }));
    expect(Images).toEqual([]);
    const [request] = (await world.requests()).slice(-1);
    expect(request).toMatchObject({ operation: 'DescribeImages', input: { Owners: ['self'], Filters: filters } });
  });

  it('gives an error its name', async () => {
    const ec2 = new EC2Client(world.client());
    const request = new RegisterImageCommand({ Name: 'image', BootMode: 'bios' as never });
    await expect(ec2.send(request)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });
});

describe('awsQuery', () => {
  it('wraps the result', async () => {
    const sts = new STSClient(world.client());
    expect((await sts.send(new GetCallerIdentityCommand())).Account).toBe(world.account.id);
  });

  it('refuses what is not in the shape', async () => {
    const { text } = await raw('sts', { body: 'Version=2011-06-15&Action=GetCallerIdentity&Who=me' });
    expect(codeOf(text)).toBe('ValidationError');
  });
});

describe('restJson', () => {
  it.each([
    ['an unknown member', '{"VolumeSize":1,"VolumeSzie":2}', 'VolumeSzie'],
    ['a word as a number', '{"VolumeSize":"eight"}', 'VolumeSize'],
    ['a number below its range', '{"VolumeSize":0}', 'VolumeSize'],
    ['a missing member', '{}', 'VolumeSize'],
    ['what is not JSON', '{', 'JSON'],
  ])('refuses %s', async (_case, body, named) => {
    const { status, headers, text } = await raw('ebs', { path: '/snapshots', body });
    expect(status).toBe(400);
    expect(headers.get('x-amzn-errortype')).toBe('ValidationException');
    expect(text).toContain(named);
  });

  it('refuses a label and a query parameter that do not fit', async () => {
    const label = await raw('ebs', { method: 'GET', path: '/snapshots/snap-1/blocks/one?blockToken=abcd' });
    expect(JSON.parse(label.text)).toMatchObject({ __type: 'ValidationException' });
    const query = await raw('ebs', { method: 'GET', path: '/snapshots/snap-1/blocks?maxresults=100' });
    expect(query.text).toContain('maxresults');
  });

  it('writes the status and the seconds that the model asks for', async () => {
    const ebs = new EBSClient(world.client());
    const answer = await ebs.send(new StartSnapshotCommand({ VolumeSize: 1 }));
    expect(answer.$metadata.httpStatusCode).toBe(201);
    expect(answer.StartTime).toBeInstanceOf(Date);
  });

  it('gives an error its name and reason', async () => {
    const ebs = new EBSClient(world.client());
    const unknown = new ListSnapshotBlocksCommand({ SnapshotId: 'snap-00000000000000000' });
    await expect(ebs.send(unknown)).rejects.toMatchObject({ name: 'ResourceNotFoundException' });
  });
});

describe('restXml', () => {
  const bucket = 'protocol-test-bucket';
  let s3: S3Client;
  beforeAll(async () => {
    s3 = new S3Client(world.client('eu-west-1'));
    const location = { LocationConstraint: 'eu-west-1' as const };
    await s3.send(new CreateBucketCommand({ Bucket: bucket, CreateBucketConfiguration: location }));
  });

  it('tells operations apart by their query and headers', async () => {
    const put = (path: string, headers = {}) =>
      raw('s3', { method: 'PUT', path: `/${bucket}/${path}`, body: 'x', headers });
    await put('key?partNumber=1&uploadId=none');
    await put('key?tagging');
    await raw('s3', { method: 'GET', path: `/${bucket}?list-type=2` });
    await raw('s3', { method: 'GET', path: `/${bucket}?uploads` });
    await raw('s3', { method: 'GET', path: '/' });
    const operations = (await world.requests()).slice(-5).map(({ operation }) => operation);
    expect(operations).toEqual([
      'UploadPart',
      'PutObjectTagging',
      'ListObjectsV2',
      'ListMultipartUploads',
      'ListBuckets',
    ]);
  });

  it.each([
    ['XML that ends too early', 'key?tagging', '<Tagging><TagSet>', 'MalformedXML'],
    ['another root element', 'key?tagging', '<Tags><TagSet/></Tags>', 'MalformedXML'],
    ['an unknown element', 'key?tagging', '<Tagging><TagSet/><More/></Tagging>', 'MalformedXML'],
    ['a missing element', 'key?tagging', '<Tagging><TagSet><Tag><Key>a</Key></Tag></TagSet></Tagging>', 'MalformedXML'],
    ['a document type', 'key?tagging', '<!DOCTYPE x><Tagging><TagSet/></Tagging>', 'MalformedXML'],
    ['an unknown query parameter', 'key?tag=1', 'x', 'InvalidArgument'],
    ['a word as a number', 'key?partNumber=one&uploadId=u', 'x', 'InvalidArgument'],
  ])('refuses %s', async (_case, path, body, code) => {
    const { text } = await raw('s3', { method: 'PUT', path: `/${bucket}/${path}`, body });
    expect(codeOf(text)).toBe(code);
  });

  it('keeps keys, metadata and content as they are', async () => {
    const Key = 'a/../b//ü +%.txt';
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: 'content', Metadata: { one: '1' } }));
    const { Body, Metadata } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
    expect(await Body?.transformToString()).toBe('content');
    expect(Metadata).toEqual({ one: '1' });
    const head = await s3.send(new HeadObjectCommand({ Bucket: bucket, Key }));
    expect(head.ContentLength).toBe(7);
  });

  it('takes a stream in chunks with its trailing checksum', async () => {
    const content = Buffer.alloc(3_000_000, 'streamed ');
    const body = Readable.from([content.subarray(0, 1_000_001), content.subarray(1_000_001)]);
    const put = new PutObjectCommand({ Bucket: bucket, Key: 'streamed', Body: body, ContentLength: content.length });
    const { ChecksumCRC32 } = await s3.send(put);
    expect(ChecksumCRC32).toBeDefined();
    const { Body, ContentEncoding } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: 'streamed' }));
    expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(content)).toBe(true);
    expect(ContentEncoding).toBeUndefined();
  });

  it('takes signed chunks', async () => {
    const signature = 'a'.repeat(64);
    const body = `5;chunk-signature=${signature}\r\nhello\r\n6;chunk-signature=${signature}\r\n world\r\n0;chunk-signature=${signature}\r\n\r\n`;
    const headers = {
      'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
      'x-amz-decoded-content-length': '11',
    };
    expect((await raw('s3', { method: 'PUT', path: `/${bucket}/signed`, body, headers })).status).toBe(200);
    expect((await raw('s3', { method: 'GET', path: `/${bucket}/signed` })).text).toBe('hello world');
  });

  it.each([
    [
      'a wrong SHA-256',
      { 'x-amz-content-sha256': createHash('sha256').update('other').digest('hex') },
      'XAmzContentSHA256Mismatch',
    ],
    ['a wrong MD5', { 'content-md5': createHash('md5').update('other').digest('base64') }, 'BadDigest'],
    ['broken chunks', { 'x-amz-content-sha256': 'STREAMING-UNSIGNED-PAYLOAD-TRAILER' }, 'IncompleteBody'],
  ])('stores nothing under %s', async (_case, headers, code) => {
    const { text } = await raw('s3', { method: 'PUT', path: `/${bucket}/wrong`, body: 'content', headers });
    expect(codeOf(text)).toBe(code);
    expect((await raw('s3', { method: 'GET', path: `/${bucket}/wrong` })).status).toBe(404);
  });

  it('writes a bare value, a list and an error', async () => {
    expect((await s3.send(new GetBucketLocationCommand({ Bucket: bucket }))).LocationConstraint).toBe('eu-west-1');
    expect((await s3.send(new ListBucketsCommand())).Buckets?.map(({ Name }) => Name)).toEqual([bucket]);
    const missing = new HeadObjectCommand({ Bucket: bucket, Key: 'missing' });
    await expect(s3.send(missing)).rejects.toMatchObject({ name: 'NotFound' });
  });
});

describe('a presigned request', () => {
  it('is placed by its query', async () => {
    const scope = `${world.account.credentials.accessKeyId}/20300101/us-east-1/sts/aws4_request`;
    const query = new URLSearchParams({
      Action: 'GetCallerIdentity',
      Version: '2011-06-15',
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': scope,
      'X-Amz-Signature': 'f'.repeat(64),
    });
    const response = await fetch(`${world.endpoint}/?${query}`);
    expect(await response.text()).toContain(`<Account>${world.account.id}</Account>`);
  });
});

describe('a request that cannot be placed', () => {
  it('needs credentials', async () => {
    const response = await fetch(world.endpoint, { method: 'POST', body: 'Action=DescribeImages' });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('MissingAuthenticationToken');
  });

  it('needs a service that is there', async () => {
    expect((await raw('glacier', { method: 'GET' })).status).toBe(501);
  });
});
