from .base_model import BaseModel
from .fragments import Page, Token


class ApiTokens(BaseModel):
    api_tokens: "ApiTokensApiTokens"


class ApiTokensApiTokens(BaseModel):
    nodes: list["ApiTokensApiTokensNodes"]
    page_info: "ApiTokensApiTokensPageInfo"


ApiTokensApiTokensNodes = Token
ApiTokensApiTokensPageInfo = Page
