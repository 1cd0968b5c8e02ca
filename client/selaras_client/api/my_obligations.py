from pydantic import Field

from .base_model import BaseModel
from .fragments import Duty, Page


class MyObligations(BaseModel):
    my_obligations: "MyObligationsMyObligations" = Field(alias="myObligations")


class MyObligationsMyObligations(BaseModel):
    nodes: list["MyObligationsMyObligationsNodes"]
    page_info: "MyObligationsMyObligationsPageInfo" = Field(alias="pageInfo")


MyObligationsMyObligationsNodes = Duty
MyObligationsMyObligationsPageInfo = Page
