from .base_model import BaseModel
from .fragments import BudgetRow, Page


class Budgets(BaseModel):
    budgets: "BudgetsBudgets"


class BudgetsBudgets(BaseModel):
    nodes: list["BudgetsBudgetsNodes"]
    page_info: "BudgetsBudgetsPageInfo"


BudgetsBudgetsNodes = BudgetRow
BudgetsBudgetsPageInfo = Page
