drop function app.hold_lines(bigint[], bigint[]);

drop function app.is_of_report(report_remark, report);
drop table report_remark;
drop function app.copy_remark();

revoke select on report_issue from selaras_guard;
drop policy guards on report_issue;
