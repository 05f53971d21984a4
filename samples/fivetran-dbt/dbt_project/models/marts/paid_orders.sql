{{ config(materialized='view') }}

select
    orders.order_id,
    orders.customer_id,
    orders.ordered_on,
    sum(payments.amount) as amount
from {{ ref('stg_orders') }} as orders
join {{ ref('stg_payments') }} as payments on payments.order_id = orders.order_id
where orders.status = 'paid'
group by orders.order_id, orders.customer_id, orders.ordered_on
