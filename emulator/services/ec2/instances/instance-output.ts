import type {
  InstanceBlockDeviceMapping,
  InstanceNetworkInterface,
  Instance as Output,
  Reservation,
} from '@aws-sdk/client-ec2';
import { dnsSuffixOf } from '../../../world/regions.js';
import type { Context } from '../../service.js';
import { tagList } from '../../tags.js';
import { zoneIdOf } from '../availability-zones.js';
import { productCodeList } from '../images.js';
import { unlessEmpty } from '../tags.js';
import { typeOf } from './instance-types.js';
import { lifeAt, startOf, transitionReason } from './life.js';
import type { Instance } from './state.js';
import { visibleVolumes } from './volume-life.js';

/** Instances of one reservation, as RunInstances and DescribeInstances show them. */
export function reservationOutput(instances: readonly Instance[], context: Context): Reservation {
  return {
    ReservationId: instances[0]?.reservationId,
    OwnerId: instances[0]?.ownerId,
    Groups: [],
    Instances: instances.map((instance) => instanceOutput(instance, context)),
  };
}

export function instanceOutput(instance: Instance, context: Context): Output {
  const { world, region } = context;
  const type = typeOf(instance);
  const life = lifeAt(instance, world.clock.now());
  const isThere = life.state !== 'terminated';
  const groups = instance.network.groups.map(({ groupId, name }) => ({ GroupId: groupId, GroupName: name }));
  return {
    InstanceId: instance.instanceId,
    ImageId: instance.imageId,
    State: { Code: life.code, Name: life.state },
    StateReason: life.reason,
    StateTransitionReason: transitionReason(life),
    InstanceType: instance.instanceType as Output['InstanceType'],
    AmiLaunchIndex: instance.launchIndex,
    ClientToken: instance.clientToken,
    LaunchTime: new Date(instance.launchTime),
    Placement: {
      AvailabilityZone: instance.zone,
      AvailabilityZoneId: zoneIdOf(region, instance.zone),
      GroupName: '',
      Tenancy: 'default',
    },
    Architecture: instance.architecture as Output['Architecture'],
    BootMode: instance.bootMode as Output['BootMode'],
    CurrentInstanceBootMode: instance.currentBootMode as Output['CurrentInstanceBootMode'],
    TpmSupport: instance.tpmSupport,
    EnaSupport: instance.enaSupport,
    SriovNetSupport: instance.sriovNetSupport,
    // DescribeInstances says xen of Nitro instances, too.
    Hypervisor: 'xen',
    VirtualizationType: 'hvm',
    ...instance.platform,
    UsageOperationUpdateTime: new Date(instance.launchTime),
    ProductCodes: productCodeList(instance.productCodes),
    RootDeviceName: instance.rootDeviceName,
    RootDeviceType: 'ebs',
    BlockDeviceMappings: isThere ? deviceOutputs(instance, context) : [],
    EbsOptimized: instance.isEbsOptimized,
    Monitoring: { State: instance.isMonitored ? 'enabled' : 'disabled' },
    IamInstanceProfile: instance.profile && { Arn: instance.profile.arn, Id: instance.profile.id },
    MetadataOptions: {
      State: life.state === 'pending' ? 'pending' : 'applied',
      HttpTokens: instance.metadata.httpTokens,
      HttpPutResponseHopLimit: instance.metadata.hopLimit,
      HttpEndpoint: instance.metadata.endpoint,
      HttpProtocolIpv6: instance.metadata.ipv6,
      InstanceMetadataTags: instance.metadata.instanceTags,
    },
    CpuOptions: { CoreCount: type.vcpus / type.threadsPerCore, ThreadsPerCore: type.threadsPerCore },
    CapacityReservationSpecification: { CapacityReservationPreference: 'open' },
    HibernationOptions: { Configured: false },
    EnclaveOptions: { Enabled: false },
    MaintenanceOptions: { AutoRecovery: 'default' },
    SecurityGroups: isThere ? groups : [],
    NetworkInterfaces: isThere ? [interfaceOutput(instance, context)] : [],
    SourceDestCheck: isThere ? true : undefined,
    SubnetId: isThere ? instance.network.subnetId : undefined,
    VpcId: isThere ? instance.network.vpcId : undefined,
    PrivateIpAddress: isThere ? instance.network.privateAddress : undefined,
    PrivateDnsName: isThere ? privateName(instance, context) : '',
    PublicIpAddress: publicAddress(instance, context),
    PublicDnsName: publicName(instance, context) ?? '',
    Tags: unlessEmpty(tagList(instance.tags)),
  };
}

/** The public address, which an instance has while it runs. */
function publicAddress(instance: Instance, { world }: Context): string | undefined {
  return lifeAt(instance, world.clock.now()).state === 'running' ? instance.network.publicAddress : undefined;
}

function publicName(instance: Instance, context: Context): string | undefined {
  const { region, account } = context;
  const address = publicAddress(instance, context);
  const domain = region === 'us-east-1' ? 'compute-1' : `${region}.compute`;
  return address && `ec2-${address.replaceAll('.', '-')}.${domain}.${dnsSuffixOf(account.partition)}`;
}

function privateName({ network }: Instance, { region }: Context): string {
  const domain = region === 'us-east-1' ? 'ec2' : `${region}.compute`;
  return `ip-${network.privateAddress.replaceAll('.', '-')}.${domain}.internal`;
}

function interfaceOutput(instance: Instance, context: Context): InstanceNetworkInterface {
  const { network, ownerId, launchTime } = instance;
  const address = publicAddress(instance, context);
  const association = address && {
    PublicIp: address,
    PublicDnsName: publicName(instance, context),
    IpOwnerId: 'amazon',
  };
  return {
    NetworkInterfaceId: network.interfaceId,
    InterfaceType: 'interface',
    Description: network.description,
    OwnerId: ownerId,
    Status: 'in-use',
    SubnetId: network.subnetId,
    VpcId: network.vpcId,
    MacAddress: network.macAddress,
    Groups: network.groups.map(({ groupId, name }) => ({ GroupId: groupId, GroupName: name })),
    PrivateIpAddress: network.privateAddress,
    PrivateDnsName: privateName(instance, context),
    PrivateIpAddresses: [
      {
        Primary: true,
        PrivateIpAddress: network.privateAddress,
        PrivateDnsName: privateName(instance, context),
        Association: association || undefined,
      },
    ],
    Ipv6Addresses: [],
    Association: association || undefined,
    SourceDestCheck: true,
    Attachment: {
      AttachmentId: network.attachmentId,
      AttachTime: new Date(launchTime),
      DeleteOnTermination: network.deleteOnTermination,
      DeviceIndex: 0,
      NetworkCardIndex: 0,
      Status: context.world.clock.now() < startOf(instance) ? 'attaching' : 'attached',
    },
  };
}

function deviceOutputs(instance: Instance, context: Context): InstanceBlockDeviceMapping[] {
  return visibleVolumes(context).flatMap(({ volume, state }): InstanceBlockDeviceMapping[] => {
    if (volume.instanceId !== instance.instanceId || state !== 'in-use') return [];
    return [
      {
        DeviceName: volume.device,
        Ebs: {
          VolumeId: volume.volumeId,
          Status: 'attached',
          AttachTime: new Date(volume.createTime),
          DeleteOnTermination: volume.deleteOnTermination,
        },
      },
    ];
  });
}
