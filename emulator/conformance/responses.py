"""
Compares responses with the service model more strictly than a client does. botocore ignores unknown elements and
accepts any text for an enum; a stricter client may fail there.
"""

import json
import xml.etree.ElementTree as ElementTree

# Values that AWS documents and returns although its model has others, by the name of the shape.
_documented_values = {"PlatformValues": {"windows"}}

# Elements around the output, and the Boolean that EC2 returns where there is no output shape.
_frame = {"requestId", "RequestId", "ResponseMetadata", "return"}
# The output of these is the text of the root element.
_unframed = {"GetBucketLocation"}


def problems_of(operation, response, parsed):
    """Where a successful response violates the service model: unknown members, missing ones, values outside an enum."""
    found = list(_in_value(operation.output_shape, parsed, ""))
    shape = _body_shape(operation)
    if shape is None or operation.name in _unframed or not response.content:
        return found
    protocol = operation.service_model.protocol
    if protocol in ("ec2", "query", "rest-xml"):
        root = ElementTree.fromstring(response.content)
        wrapper = operation.output_shape.serialization.get("resultWrapper")
        found += _in_element(shape, root if wrapper is None else root.find(_qualified(root, wrapper)), "")
    else:
        found += _in_json(shape, json.loads(response.content), "")
    return found


# Every service can return these errors, although its model does not name them.
_common_errors = {
    "AccessDenied",
    "AccessDeniedException",
    "ExpiredToken",
    "ExpiredTokenException",
    "ThrottlingException",
    "ValidationError",
    "ValidationException",
}


def problem_of_error(operation, code, status):
    """What is wrong with the code and the HTTP status of an error. The models of EC2 and S3 name almost no errors."""
    if operation.service_model.signing_name in ("ec2", "s3") or code in _common_errors:
        return None
    shapes = {shape.metadata.get("error", {}).get("code") or shape.name: shape for shape in _errors_of(operation)}
    if code not in shapes:
        return f"an error {code}, not one of {', '.join(sorted(shapes))}"
    expected = shapes[code].metadata.get("error", {}).get("httpStatusCode", status)
    return None if status == expected else f"{code} with HTTP {status}, not {expected}"


def _errors_of(operation):
    model = operation.service_model
    if model.signing_name != "imagebuilder":
        return operation.error_shapes
    # Its model names neither ResourceNotFoundException of any Get nor InvalidParameterValueException of any operation,
    # on which clients rely: https://github.com/boto/boto3/issues/2224
    return [model.shape_for(name) for name in model.shape_names if name.endswith("Exception")]


def _body_shape(operation):
    shape = operation.output_shape
    if shape is None or operation.has_streaming_output:
        return None
    payload = shape.serialization.get("payload")
    return shape if payload is None else shape.members[payload]


def _in_value(shape, value, at):
    """Enums and required members in the response as botocore parsed it."""
    if shape is None or value is None:
        return
    if shape.type_name == "structure":
        for name in shape.required_members:
            if name not in value:
                yield f"{at}.{name} is missing"
        for name, member in shape.members.items():
            if name in value:
                yield from _in_value(member, value[name], f"{at}.{name}")
    elif shape.type_name == "list":
        for item in value:
            yield from _in_value(shape.member, item, f"{at}[]")
    elif shape.type_name == "string" and getattr(shape, "enum", None) and value not in shape.enum:
        if value in _documented_values.get(shape.name, ()):
            return
        yield f"{at} is {value!r}, not one of {', '.join(shape.enum)}"


def _in_element(shape, element, at):
    """Elements that the shape does not have."""
    if shape.type_name == "structure":
        members = dict(_element_names(shape))
        for child in element:
            name = child.tag.rpartition("}")[2]
            if name in members:
                yield from _in_element(members[name], child, f"{at}.{name}")
            elif at or name not in _frame:
                yield f"{at}: an unknown element {name}"
    elif shape.type_name == "list" and not shape.serialization.get("flattened"):
        wanted = shape.member.serialization.get("name", "member")
        for child in element:
            name = child.tag.rpartition("}")[2]
            if name != wanted:
                yield f"{at}: an element {name}, not {wanted}"
            yield from _in_element(shape.member, child, f"{at}[]")
    elif shape.type_name == "list":
        yield from _in_element(shape.member, element, f"{at}[]")
    elif shape.type_name == "map":
        yield from (f"{at}: not an entry with key and value" for child in element if len(child) != 2)
    elif len(element):
        yield f"{at}: elements in a {shape.type_name}"


def _element_names(shape):
    for name, member in shape.members.items():
        if member.type_name == "list" and member.serialization.get("flattened"):
            name = member.member.serialization.get("name", name)
        yield member.serialization.get("name", name), member


def _in_json(shape, value, at):
    if value is None:
        yield f"{at} is null"
    elif shape.type_name == "structure" and not getattr(shape, "is_document_type", False):
        members = {member.serialization.get("name", name): member for name, member in shape.members.items()}
        for name, part in value.items():
            if name in members:
                yield from _in_json(members[name], part, f"{at}.{name}")
            else:
                yield f"{at}: an unknown member {name}"
    elif shape.type_name == "list":
        for item in value:
            yield from _in_json(shape.member, item, f"{at}[]")


def _qualified(root, name):
    return f"{root.tag.rpartition('}')[0]}}}{name}" if root.tag.startswith("{") else name
