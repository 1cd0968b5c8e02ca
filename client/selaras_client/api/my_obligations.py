from .base_model import BaseModel
from .fragments import Duty, Page


class MyObligations(BaseModel):
    my_obligations: "MyObligationsMyObligations"


class MyObligationsMyObligations(BaseModel):
    nodes: list["MyObligationsMyObligationsNodes"]
    page_info: "MyObligationsMyObligationsPageInfo"


MyObligationsMyObligationsNodes = Duty
MyObligationsMyObligationsPageInfo = Page
