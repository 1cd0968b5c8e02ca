from pydantic import Field

from .base_model import BaseModel
from .fragments import Page, Token


class ApiTokens(BaseModel):
    api_tokens: "ApiTokensApiTokens" = Field(alias="apiTokens")


class ApiTokensApiTokens(BaseModel):
    nodes: list["ApiTokensApiTokensNodes"]
    page_info: "ApiTokensApiTokensPageInfo" = Field(alias="pageInfo")


ApiTokensApiTokensNodes = Token
ApiTokensApiTokensPageInfo = Page
