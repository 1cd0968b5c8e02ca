from typing import Literal, Union

from pydantic import Field

from .base_model import BaseModel
from .fragments import Page


class Search(BaseModel):
    search: "SearchSearch"


class SearchSearch(BaseModel):
    edges: list["SearchSearchEdges"]
    page_info: "SearchSearchPageInfo"


class SearchSearchEdges(BaseModel):
    matched: str
    score: int
    node: Union[
        "SearchSearchEdgesNodeAgreement",
        "SearchSearchEdgesNodeCommodity",
        "SearchSearchEdgesNodeOrganisation",
        "SearchSearchEdgesNodeProgramme",
        "SearchSearchEdgesNodeProject",
        "SearchSearchEdgesNodeRegion",
    ] = Field(discriminator="typename__")


class SearchSearchEdgesNodeAgreement(BaseModel):
    typename__: Literal["Agreement"] = Field(alias="__typename")
    id: str
    code: str
    name: str


class SearchSearchEdgesNodeCommodity(BaseModel):
    typename__: Literal["Commodity"] = Field(alias="__typename")
    id: str
    code: str
    name: str


class SearchSearchEdgesNodeOrganisation(BaseModel):
    typename__: Literal["Organisation"] = Field(alias="__typename")
    id: str
    code: str
    name: str


class SearchSearchEdgesNodeProgramme(BaseModel):
    typename__: Literal["Programme"] = Field(alias="__typename")
    id: str
    code: str
    name: str


class SearchSearchEdgesNodeProject(BaseModel):
    typename__: Literal["Project"] = Field(alias="__typename")
    id: str
    code: str
    name: str


class SearchSearchEdgesNodeRegion(BaseModel):
    typename__: Literal["Region"] = Field(alias="__typename")
    id: str
    name: str


SearchSearchPageInfo = Page
