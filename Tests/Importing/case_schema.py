"""What a CASE 1.1 package may hold, as a JSON Schema that is written here from the tables of the specification's data model
(<https://standards.1edtech.org/case/specifications/standards/v1p1/rest>): which members each object has, which of them it must
have, and of which form they are. It isn't the schema that 1EdTech publishes, which its licence keeps from being copied here.
"""

from typing import Any

TEXT = {"type": "string"}
# A text in one line.
LINE = {"type": "string", "pattern": r"^[^\n\r\t]*$"}
UUID = {"type": "string", "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}
ADDRESS = {"type": "string", "format": "uri", "pattern": "^https?://"}
MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}
DAY = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\d$"}
LANGUAGE = {"type": "string", "pattern": "^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$"}
NUMBER = {"type": "number"}
INTEGER = {"type": "integer"}
EXTENSIONS = {"type": "object"}
LINES = {"type": "array", "items": LINE}


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/$defs/{name}"}


def listed(name: str) -> dict[str, Any]:
    return {"type": "array", "items": reference(name)}


def described(required: dict[str, Any], optional: dict[str, Any]) -> dict[str, Any]:
    members = required | optional | {"extensions": EXTENSIONS}
    return {"type": "object", "properties": members, "required": list(required), "additionalProperties": False}


LINK = reference("Link")
KNOWN = {"identifier": UUID, "uri": ADDRESS, "lastChangeDateTime": MOMENT}
ASSOCIATIONS = [
    "isChildOf", "isPeerOf", "isPartOf", "exactMatchOf", "precedes", "isRelatedTo", "replacedBy", "exemplar", "hasSkillLevel",
    "isTranslationOf",
]  # fmt: skip

SCHEMA = described(
    {"CFDocument": reference("Document")},
    {
        "CFItems": listed("Item"), "CFAssociations": listed("Association"), "CFDefinitions": reference("Definitions"),
        "CFRubrics": listed("Rubric"),
    },
) | {
    "$defs": {
        "Link": described({"title": LINE, "identifier": UUID, "uri": ADDRESS}, {"targetType": LINE}),
        "Document": described(
            KNOWN | {"creator": LINE, "title": LINE},
            {
                "frameworkType": LINE, "caseVersion": {"const": "1.1"}, "officialSourceURL": ADDRESS, "publisher": LINE,
                "description": TEXT, "subject": LINES, "subjectURI": {"type": "array", "items": LINK}, "language": LANGUAGE,
                "version": LINE, "adoptionStatus": {"enum": ["Private Draft", "Draft", "Adopted", "Deprecated"]},
                "statusStartDate": DAY, "statusEndDate": DAY, "licenseURI": LINK, "notes": TEXT,
            },
        ),
        "Item": described(
            KNOWN | {"fullStatement": TEXT},
            {
                "alternativeLabel": LINE, "CFItemType": LINE, "humanCodingScheme": LINE, "listEnumeration": LINE,
                "abbreviatedStatement": LINE, "conceptKeywords": LINES, "conceptKeywordsURI": LINK, "notes": TEXT,
                "subject": LINES, "subjectURI": {"type": "array", "items": LINK}, "language": LANGUAGE,
                "educationLevel": LINES, "CFItemTypeURI": LINK, "licenseURI": LINK, "statusStartDate": DAY,
                "statusEndDate": DAY,
            },
        ),
        "Association": described(
            KNOWN | {"associationType": {"enum": ASSOCIATIONS}, "originNodeURI": LINK, "destinationNodeURI": LINK},
            {"sequenceNumber": INTEGER, "CFAssociationGroupingURI": LINK, "notes": TEXT},
        ),
        "Definitions": {
            "type": "object", "properties": {"CFItemTypes": listed("ItemType")}, "additionalProperties": False,
        },
        "ItemType": described(
            KNOWN | {"title": LINE, "description": TEXT, "hierarchyCode": LINE}, {"typeCode": LINE}
        ),
        "Rubric": described(KNOWN, {"title": LINE, "description": TEXT, "CFRubricCriteria": listed("Criterion")}),
        "Criterion": described(
            KNOWN,
            {
                "category": LINE, "description": TEXT, "CFItemURI": LINK, "weight": NUMBER, "position": INTEGER,
                "rubricId": UUID, "CFRubricCriterionLevels": listed("CriterionLevel"),
            },
        ),
        "CriterionLevel": described(
            KNOWN,
            {
                "description": TEXT, "quality": LINE, "score": NUMBER, "feedback": TEXT, "position": INTEGER,
                "rubricCriterionId": UUID,
            },
        ),
    }
}  # fmt: skip
