import base64
import hashlib
import io

from boto3.s3.transfer import TransferConfig
from botocore.exceptions import ClientError

from harness import MIB, equal, holds, refused

PART = 8 * MIB


def _bucket(world, name="images", region="us-east-1"):
    s3 = world.client("s3", region)
    place = {} if region == "us-east-1" else {"CreateBucketConfiguration": {"LocationConstraint": region}}
    s3.create_bucket(Bucket=name, **place)
    s3.get_waiter("bucket_exists").wait(Bucket=name, WaiterConfig={"Delay": 1})
    return s3


def _sha256(data):
    return base64.b64encode(hashlib.sha256(data).digest()).decode()


def _composite(data):
    digests = [hashlib.sha256(data[at : at + PART]).digest() for at in range(0, len(data), PART)]
    return f"{_sha256(b''.join(digests))}-{len(digests)}"


def _noise(size):
    return (b"".join(hashlib.sha256(bytes([at])).digest() for at in range(256)) * (size // 8192 + 1))[:size]


def buckets(world):
    s3 = _bucket(world)
    _bucket(world, "afar", "eu-west-1")
    equal(s3.head_bucket(Bucket="images")["BucketRegion"], "us-east-1")
    equal([bucket["Name"] for bucket in s3.list_buckets()["Buckets"]], ["afar", "images"])
    pages = s3.get_paginator("list_buckets").paginate(PaginationConfig={"PageSize": 1})
    equal([bucket["BucketRegion"] for page in pages for bucket in page["Buckets"]], ["eu-west-1", "us-east-1"])
    # Null means us-east-1.
    equal(s3.get_bucket_location(Bucket="images")["LocationConstraint"], None)
    equal(s3.get_bucket_location(Bucket="afar")["LocationConstraint"], "eu-west-1")
    with refused("NoSuchBucket", 404):
        s3.get_bucket_location(Bucket="nowhere")
    with refused("404", 404):
        s3.head_bucket(Bucket="nowhere")
    with refused("InvalidBucketName", 400):
        s3.create_bucket(Bucket="192.168.5.4")
    with refused("BucketAlreadyOwnedByYou", 409):
        _bucket(world, "afar", "eu-west-1")
    with refused("IllegalLocationConstraintException", 400):
        world.client("s3", "eu-west-1").create_bucket(Bucket="elsewhere")


def a_bucket_in_another_region(world):
    _bucket(world, "afar", "eu-west-1")
    # botocore follows the redirect to the region that the 301 names.
    world.client("s3").put_object(Bucket="afar", Key="k", Body=b"x")
    equal(world.client("s3", "eu-west-1").get_object(Bucket="afar", Key="k")["Body"].read(), b"x")


def bucket_tags(world):
    s3 = _bucket(world)
    with refused("NoSuchTagSet", 404):
        s3.get_bucket_tagging(Bucket="images")
    s3.put_bucket_tagging(Bucket="images", Tagging={"TagSet": [{"Key": "a", "Value": "b"}]})
    equal(s3.get_bucket_tagging(Bucket="images")["TagSet"], [{"Key": "a", "Value": "b"}])
    with refused("NoSuchBucket", 404):
        s3.put_bucket_tagging(Bucket="nowhere", Tagging={"TagSet": []})


def a_bucket_goes(world):
    s3 = _bucket(world)
    s3.put_object(Bucket="images", Key="k", Body=b"x")
    with refused("BucketNotEmpty", 409):
        s3.delete_bucket(Bucket="images")
    s3.delete_object(Bucket="images", Key="k")
    s3.delete_bucket(Bucket="images")
    s3.get_waiter("bucket_not_exists").wait(Bucket="images", WaiterConfig={"Delay": 1})


def objects(world):
    s3 = _bucket(world)
    data = _noise(3 * MIB)
    put = s3.put_object(
        Bucket="images",
        Key="a folder/ümlaut + plus.raw",
        Body=data,
        ChecksumSHA256=_sha256(data),
        Metadata={"origin": "here"},
        ContentType="application/x-raw",
        Tagging="a=b%20c",
    )
    equal(put["ETag"], f'"{hashlib.md5(data).hexdigest()}"')
    equal(put["ChecksumSHA256"], _sha256(data))
    where = {"Bucket": "images", "Key": "a folder/ümlaut + plus.raw"}
    s3.get_waiter("object_exists").wait(**where, WaiterConfig={"Delay": 1})
    head = s3.head_object(**where, ChecksumMode="ENABLED")
    holds(
        head,
        ContentLength=len(data),
        ContentType="application/x-raw",
        Metadata={"origin": "here"},
        ChecksumSHA256=_sha256(data),
        ChecksumType="FULL_OBJECT",
    )
    got = s3.get_object(**where)
    equal(got["Body"].read(), data)
    part = s3.get_object(**where, Range="bytes=100-199")
    equal((part["Body"].read(), part["ContentRange"]), (data[100:200], f"bytes 100-199/{len(data)}"))
    attributes = s3.get_object_attributes(**where, ObjectAttributes=["ETag", "Checksum", "ObjectSize", "StorageClass"])
    holds(attributes, ObjectSize=len(data), StorageClass="STANDARD", ETag=hashlib.md5(data).hexdigest())
    equal(attributes["Checksum"]["ChecksumSHA256"], _sha256(data))
    with refused("InvalidRange", 416):
        s3.get_object(**where, Range="bytes=9000000-")
    with refused("NoSuchKey", 404):
        s3.get_object(Bucket="images", Key="none")
    with refused("404", 404):
        s3.head_object(Bucket="images", Key="none")
    with refused("304", 304):
        s3.head_object(**where, IfNoneMatch=put["ETag"])
    with refused("NoSuchKey", 404):
        s3.get_object_attributes(Bucket="images", Key="none", ObjectAttributes=["ETag"])
    with refused("BadDigest", 400):
        s3.put_object(Bucket="images", Key="wrong", Body=data, ChecksumSHA256=_sha256(b"other"))
    with refused("PreconditionFailed", 412):
        s3.put_object(**where, Body=data, IfNoneMatch="*")
    s3.delete_object(**where)
    s3.get_waiter("object_not_exists").wait(**where, WaiterConfig={"Delay": 1})
    with refused("NoSuchBucket", 404):
        s3.delete_object(Bucket="nowhere", Key="k")


def every_checksum(world):
    s3 = _bucket(world)
    # A stream that can't be rewound is sent in chunks, followed by its checksum.
    for algorithm in ("CRC32", "CRC32C", "CRC64NVME", "SHA1", "SHA256"):
        try:
            put = s3.put_object(
                Bucket="images", Key=algorithm, Body=io.BytesIO(_noise(MIB)), ChecksumAlgorithm=algorithm
            )
        except Exception as error:
            # CRC32C and CRC64NVME need botocore's optional native library.
            if type(error).__name__ == "MissingDependencyException":
                continue
            raise
        head = s3.head_object(Bucket="images", Key=algorithm, ChecksumMode="ENABLED")
        equal(head[f"Checksum{algorithm}"], put[f"Checksum{algorithm}"])
        equal(len(s3.get_object(Bucket="images", Key=algorithm, ChecksumMode="ENABLED")["Body"].read()), MIB)


def listings(world):
    s3 = _bucket(world)
    for name in ("a/1", "a/2", "b + c/3", "d"):
        s3.put_object(Bucket="images", Key=name, Body=b"x")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket="images", PaginationConfig={"PageSize": 1})
    equal([item["Key"] for page in pages for item in page["Contents"]], ["a/1", "a/2", "b + c/3", "d"])
    pages = s3.get_paginator("list_objects").paginate(Bucket="images", PaginationConfig={"PageSize": 2})
    equal([item["Key"] for page in pages for item in page["Contents"]], ["a/1", "a/2", "b + c/3", "d"])
    folders = s3.list_objects_v2(Bucket="images", Delimiter="/")
    equal([entry["Prefix"] for entry in folders["CommonPrefixes"]], ["a/", "b + c/"])
    equal((folders["KeyCount"], [item["Key"] for item in folders["Contents"]]), (3, ["d"]))
    with refused("InvalidArgument", 400):
        s3.list_objects_v2(Bucket="images", ContinuationToken="mine")
    with refused("NoSuchBucket", 404):
        s3.list_objects(Bucket="nowhere")
    gone = s3.delete_objects(Bucket="images", Delete={"Objects": [{"Key": "a/1"}, {"Key": "none"}]})
    equal(sorted(entry["Key"] for entry in gone["Deleted"]), ["a/1", "none"])
    with refused("NoSuchBucket", 404):
        s3.delete_objects(Bucket="nowhere", Delete={"Objects": [{"Key": "a"}]})


def object_tags(world):
    s3 = _bucket(world)
    where = {"Bucket": "images", "Key": "k"}
    s3.put_object(**where, Body=b"x")
    tags = [{"Key": "awspub:source:filename", "Value": "disk image.vmdk"}]
    s3.put_object_tagging(**where, Tagging={"TagSet": tags})
    equal(s3.get_object_tagging(**where)["TagSet"], tags)
    s3.delete_object_tagging(**where)
    equal(s3.get_object_tagging(**where)["TagSet"], [])
    with refused("InvalidTag", 400):
        s3.put_object_tagging(**where, Tagging={"TagSet": [{"Key": "aws:mine", "Value": ""}]})
    for call in (s3.get_object_tagging, s3.delete_object_tagging):
        with refused("NoSuchKey", 404):
            call(Bucket="images", Key="none")


def multipart(world):
    s3 = _bucket(world)
    data = _noise(2 * PART + 5)
    where = {"Bucket": "images", "Key": "disk.raw"}
    upload = s3.create_multipart_upload(**where, ChecksumAlgorithm="SHA256")
    holds(upload, ChecksumAlgorithm="SHA256", ChecksumType="COMPOSITE")
    this = {**where, "UploadId": upload["UploadId"]}
    parts = []
    for number in (1, 2, 3):
        chunk = data[(number - 1) * PART : number * PART]
        part = s3.upload_part(**this, PartNumber=number, Body=chunk, ChecksumSHA256=_sha256(chunk))
        parts.append({"PartNumber": number, "ETag": part["ETag"], "ChecksumSHA256": part["ChecksumSHA256"]})
    with refused("BadDigest", 400):
        s3.upload_part(**this, PartNumber=4, Body=b"x", ChecksumSHA256=_sha256(b"y"))
    pages = s3.get_paginator("list_parts").paginate(**this, PaginationConfig={"PageSize": 2})
    listed = [part for page in pages for part in page["Parts"]]
    equal([part["ChecksumSHA256"] for part in listed], [part["ChecksumSHA256"] for part in parts])
    pages = s3.get_paginator("list_multipart_uploads").paginate(Bucket="images", PaginationConfig={"PageSize": 1})
    equal([entry["UploadId"] for page in pages for entry in page["Uploads"]], [upload["UploadId"]])

    with refused("InvalidPart", 400):
        s3.complete_multipart_upload(**this, MultipartUpload={"Parts": [{**parts[0], "ETag": '"other"'}]})
    with refused("InvalidPartOrder", 400):
        s3.complete_multipart_upload(**this, MultipartUpload={"Parts": parts[::-1]})
    done = s3.complete_multipart_upload(
        **this, MultipartUpload={"Parts": parts}, ChecksumSHA256=_composite(data), IfNoneMatch="*"
    )
    assert done["ETag"].endswith('-3"'), done["ETag"]
    holds(done, ChecksumSHA256=_composite(data), ChecksumType="COMPOSITE")
    holds(s3.head_object(**where, ChecksumMode="ENABLED"), ChecksumSHA256=_composite(data), ContentLength=len(data))
    equal(s3.get_object(**where)["Body"].read(), data)
    shape = s3.get_object_attributes(**where, ObjectAttributes=["ObjectParts", "Checksum"])
    equal(shape["ObjectParts"]["TotalPartsCount"], 3)
    equal(shape["Checksum"]["ChecksumSHA256"], _composite(data).rpartition("-")[0])


def multipart_that_ends_otherwise(world):
    s3 = _bucket(world)
    where = {"Bucket": "images", "Key": "disk.raw"}
    upload = s3.create_multipart_upload(**where, ChecksumAlgorithm="SHA256")["UploadId"]
    small = s3.upload_part(**where, UploadId=upload, PartNumber=1, Body=b"x", ChecksumAlgorithm="SHA256")
    part = {"PartNumber": 1, "ETag": small["ETag"], "ChecksumSHA256": small["ChecksumSHA256"]}
    last = s3.upload_part(**where, UploadId=upload, PartNumber=2, Body=b"y", ChecksumAlgorithm="SHA256")
    parts = [part, {"PartNumber": 2, "ETag": last["ETag"], "ChecksumSHA256": last["ChecksumSHA256"]}]
    with refused("EntityTooSmall", 400):
        s3.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": parts})
    s3.put_object(**where, Body=b"meanwhile")
    with refused("PreconditionFailed", 412):
        s3.complete_multipart_upload(**where, UploadId=upload, MultipartUpload={"Parts": [part]}, IfNoneMatch="*")
    s3.abort_multipart_upload(**where, UploadId=upload)
    with refused("NoSuchUpload", 404):
        s3.abort_multipart_upload(**where, UploadId=upload)
    with refused("NoSuchUpload", 404):
        s3.list_parts(**where, UploadId=upload)
    with refused("NoSuchBucket", 404):
        s3.list_multipart_uploads(Bucket="nowhere")
    with refused("NoSuchBucket", 404):
        s3.create_multipart_upload(Bucket="nowhere", Key="k")


def the_transfer_manager(world):
    s3 = _bucket(world)
    data = _noise(20 * MIB)
    config = TransferConfig(multipart_threshold=PART, multipart_chunksize=PART, max_concurrency=4)
    s3.upload_fileobj(io.BytesIO(data), "images", "disk.raw", Config=config, ExtraArgs={"ChecksumAlgorithm": "SHA256"})
    equal(s3.head_object(Bucket="images", Key="disk.raw", ChecksumMode="ENABLED")["ChecksumSHA256"], _composite(data))
    back = io.BytesIO()
    s3.download_fileobj("images", "disk.raw", back, Config=config)
    equal(back.getvalue() == data, True)


def others_are_kept_out(world):
    s3 = _bucket(world)
    try:
        s3.head_bucket(Bucket="images", ExpectedBucketOwner="000000000000")
    except ClientError as error:
        equal(error.response["ResponseMetadata"]["HTTPStatusCode"], 403)
    else:
        raise AssertionError("a bucket of another owner was shown")
    with refused("AccessDenied", 403):
        s3.list_objects_v2(Bucket="images", ExpectedBucketOwner="000000000000")


def copies(world):
    s3, ireland = world.client("s3"), world.client("s3", "eu-west-1")
    s3.create_bucket(Bucket="here")
    ireland.create_bucket(Bucket="there", CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
    source = {"Bucket": "here", "Key": "a disk+1.raw"}
    s3.put_object(**source, Body=b"content", Metadata={"a": "b"}, ChecksumAlgorithm="SHA256")
    copied = ireland.copy_object(Bucket="there", Key="copy", CopySource=source)["CopyObjectResult"]
    checksum = base64.b64encode(hashlib.sha256(b"content").digest()).decode()
    holds(copied, ETag=f'"{hashlib.md5(b"content").hexdigest()}"', ChecksumSHA256=checksum)
    found = ireland.get_object(Bucket="there", Key="copy")
    equal((found["Body"].read(), found["Metadata"]), (b"content", {"a": "b"}))
    ireland.copy(source, "there", "again")
    with refused("InvalidRequest", 400, "to itself without changing"):
        s3.copy_object(**source, CopySource=source)
    with refused("NoSuchKey", 404):
        s3.copy_object(Bucket="here", Key="copy", CopySource={"Bucket": "here", "Key": "none"})


def what_a_bucket_says_of_itself(world):
    s3 = world.client("s3")
    s3.create_bucket(Bucket="images")
    acl = s3.get_bucket_acl(Bucket="images")
    grantee = {"ID": acl["Owner"]["ID"], "Type": "CanonicalUser"}
    equal(acl["Grants"], [{"Grantee": grantee, "Permission": "FULL_CONTROL"}])
    equal("Status" in s3.get_bucket_versioning(Bucket="images"), False)
    for call in (s3.get_bucket_acl, s3.get_bucket_versioning):
        with refused("NoSuchBucket", 404):
            call(Bucket="none")


cases = [
    copies,
    what_a_bucket_says_of_itself,
    buckets,
    a_bucket_in_another_region,
    bucket_tags,
    a_bucket_goes,
    objects,
    every_checksum,
    listings,
    object_tags,
    multipart,
    multipart_that_ends_otherwise,
    the_transfer_manager,
    others_are_kept_out,
]
