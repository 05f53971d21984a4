select
    customers.customer_id,
    customers.customer_name,
    count(orders.order_id) as orders,
    coalesce(sum(orders.amount), 0.0) as revenue,
    max(orders.ordered_on) as last_order_on
from {{ ref('stg_customers') }} as customers
left join {{ ref('paid_orders') }} as orders on orders.customer_id = customers.customer_id
group by customers.customer_id, customers.customer_name
order by revenue desc, customers.customer_id
